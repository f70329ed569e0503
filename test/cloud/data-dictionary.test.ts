import { readFileSync } from 'node:fs'
import { dataDictionary, dataDictionaryFile } from '../../config/docs/data-dictionary'

test('docs/data-dictionary.md is fresh: run `npm run generate` after a change', () => {
  expect(readFileSync(dataDictionaryFile, 'utf8')).toBe(dataDictionary())
})
