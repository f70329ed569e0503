import { readFileSync } from 'node:fs'
import { permissionsDoc, permissionsFile } from '../../config/docs/permissions'

test('docs/permissions.md is fresh: run `npm run generate` after a change', async () => {
  expect(readFileSync(permissionsFile, 'utf8')).toBe(await permissionsDoc())
})
