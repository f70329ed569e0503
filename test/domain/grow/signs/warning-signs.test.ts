import { signAgeAt, signAges, signResult, warningSigns } from '../../../../src/domain/grow/signs/warning-signs'
import { csvRows } from '../../../fixtures/grow/csv'

test('eleven ages with four signs each, in the words of the national form', () => {
  const printed = csvRows('dev-warning-signs.csv').map((row) => `${row.age_months} ${row.item_no} ${row.item_text}`)
  expect(signAges.flatMap((age) => warningSigns[age].map((text, i) => `${age} ${i + 1} ${text}`))).toEqual(printed)
})

test('every month has the questions of the form for it', () => {
  for (const row of csvRows('dev-warning-signs.csv'))
    for (let months = Number(row.valid_from_month); months <= Number(row.valid_to_month); months++) expect(signAgeAt(months)).toBe(Number(row.age_months))
  expect(signAgeAt(2)).toBeUndefined()
  expect(signAgeAt(84)).toBeUndefined()
})

test('one sign is enough to be seen', () => {
  expect(signResult([false, false, false, false])).toBe('none')
  expect(signResult([false, false, true, false])).toBe('seeDoctor')
})
