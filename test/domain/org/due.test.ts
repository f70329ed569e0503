import { afterWorkingDays, dueGroup, helpAnswerBy } from '../../../src/domain/org/due'

const china = (text: string) => new Date(`${text}:00+08:00`)

test.each([
  ['2026-11-24T09:00', 3, '2026-11-27T17:30'],
  ['2026-11-26T09:00', 3, '2026-12-01T17:30'],
  ['2026-11-28T23:30', 1, '2026-11-30T17:30'],
  ['2026-11-24T00:10', 1, '2026-11-25T17:30'],
])('from %s, %i working days end %s', (from, days, due) => {
  expect(afterWorkingDays(china(from), days)).toEqual(china(due))
})

test.each([
  ['2026-11-24T15:59', '2026-11-24T18:00'],
  ['2026-11-24T16:00', '2026-11-25T10:00'],
  ['2026-11-24T23:59', '2026-11-25T10:00'],
  ['2026-12-31T20:00', '2027-01-01T10:00'],
])('help asked %s is answered by %s', (asked, by) => {
  expect(helpAnswerBy(china(asked))).toEqual(china(by))
})

test.each([
  ['2026-11-24T09:00', 'overdue'],
  ['2026-11-24T09:01', 'today'],
  ['2026-11-24T23:59', 'today'],
  ['2026-11-25T00:00', 'new'],
])('at nine, what is due %s stands under %s', (due, group) => {
  expect(dueGroup(china(due), china('2026-11-24T09:00'))).toBe(group)
})
