import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { hasHan, hasLetter, hasLetterOrDigit, lettersAndDigits } from '../../src/domain/letters'

test.each([
  ['妈妈', true, true],
  ['𠮷', true, true],
  ['Aé', true, false],
  ['བོད', true, false],
  ['12', false, false],
  ['，。 ~', false, false],
  ['🌻', false, false],
  ['', false, false],
])('%s: a letter %s, a Chinese character %s', (text, letter, han) => {
  expect([hasLetter(text), hasHan(text)]).toEqual([letter, han])
})

test('digits count as writing, signs, blanks and pictures do not', () => {
  expect(lettersAndDigits('打 3 针，𠮷🌻A！')).toEqual(['打', '3', '针', '𠮷', 'A'])
  expect([hasLetterOrDigit('…3'), hasLetterOrDigit('…')]).toEqual([true, false])
})

test('no other file of the phone asks for the letters of every script: each pattern would be ten thousand characters more', () => {
  const source = path.resolve(__dirname, '../../src')
  const asking = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && /\\p\{[LN]\}/.test(readFileSync(path.join(source, file), 'utf8')))
  expect(asking).toEqual(['domain/letters.ts'])
})
