import { decideText } from '../../../config/support/decide-text'
import { listText } from '../../../config/support/list-text'

const today = '2026-11-27'
const stays = [{ from: '2026-10-28', to: '2026-11-07', level: 3, isPublic: true }]
const hospital = { programme: '住院护理补贴', facts: { isConfirmed: true, isCovered: true, stays } }
const first = (text: string) => JSON.parse(decideText(text, today)) as Record<string, unknown>

test('one applicant comes back with the amount in yuan and how it was worked out', () => {
  expect(first(JSON.stringify(hospital))).toMatchObject({
    programme: 'hospital-care',
    asOf: today,
    entitled: true,
    amountYuan: '1100.00',
    per: 'once',
    working: ['住院 2026年10月28日至2026年11月7日：11 天', '2026 年已用 0 天，一年最多 90 天：付 11 天', '11 天 × 100 元：1,100 元'],
  })
})

test('parameters and answers of money are in yuan', () => {
  expect(first(JSON.stringify({ ...hospital, parameters: { daily: 120.5 } }))).toMatchObject({ amountYuan: '1325.50' })
  expect(first(JSON.stringify({ programme: 'loan-interest', facts: { household: 'oneChild', isForBusiness: true, timesBefore: 0, principal: 80000, ratePercent: 6, months: 12 } }))).toMatchObject({ amountYuan: '2500.00' })
})

test('who is not entitled gets 0.00; while an answer is missing nobody knows', () => {
  expect(first(JSON.stringify({ ...hospital, facts: { ...hospital.facts, isConfirmed: false } }))).toMatchObject({ entitled: false, amountYuan: '0.00' })
  expect(first(JSON.stringify({ ...hospital, facts: { isConfirmed: true } }))).toMatchObject({ entitled: null, amountYuan: null, missing: ['isCovered'] })
})

test('many at once: an array for an array, lines for lines', () => {
  expect(JSON.parse(decideText(JSON.stringify([hospital, hospital]), today))).toHaveLength(2)
  expect(decideText(`${JSON.stringify(hospital)}\n${JSON.stringify({ ...hospital, asOf: '2026-12-01' })}\n`, today).trim().split('\n').map((line) => (JSON.parse(line) as { asOf: string }).asOf)).toEqual([today, '2026-12-01'])
})

test.each([
  ['', 'nothing to decide'],
  ['{"programme":"x","facts":{}}', 'input: no programme x; there are special-support (特别扶助)'],
  ['{"programme":"hospital-care"}', 'input: facts'],
  ['{"programme":"hospital-care","facts":{"stay":[]}}', 'input: : Unrecognized key: "stay"'],
  ['{"programme":"hospital-care","facts":{},"parameters":{"daily":-1}}', 'input: daily: Too small'],
  ['{"programme":"hospital-care","facts":{},"parameters":{"daily":0.001}}', 'input: daily: Invalid input'],
  ['{"programme":"hospital-care","facts":{},"asOf":"27.11.2026"}', 'input: asOf'],
  ['{"programme":"hospital-care","facts":{}}\n{"programme":"hospital-care","facts":{"isCovered":1}}', 'line 2: isCovered'],
  ['not json', 'line 1:'],
])('%s is refused with the place and the reason', (input, message) => expect(() => decideText(input, today)).toThrow(message))

test('the list names every parameter and answer', () => {
  expect(listText()).toContain('  parameter mostDays = 90 days  一年最多 (example)')
  expect(listText()).toContain('  fact disabilityGrade: choice 1 | 2 | 3 | 4 | none  子女有残疾人证吗？是几级？')
})
