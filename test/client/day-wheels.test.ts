import { dayWheels, turned } from '../../src/ui/date-field/day-wheels'

const [from, to] = ['2022-03-10', '2026-11-26']
const ends = (date: string) => dayWheels(date, from, to).map(({ options }) => [options[0]?.words, options[options.length - 1]?.words])

test.each([
  ['a year in between has all its days', '2024-02-05', [['2022年', '2026年'], ['1月', '12月'], ['1日', '29日']]],
  ['the first year begins with its first day', '2022-03-20', [['2022年', '2026年'], ['3月', '12月'], ['10日', '31日']]],
  ['the last one ends with the last', '2026-11-01', [['2022年', '2026年'], ['1月', '11月'], ['1日', '26日']]],
])('%s', (_rule, date, expected) => {
  expect(ends(date)).toEqual(expected)
})

test.each([
  ['another day stays what it is', '2024-02-05', 2, '9', '2024-02-09'],
  ['a month without a 31st ends with its last day', '2024-03-31', 1, '2', '2024-02-29'],
  ['a leap day moves', '2024-02-29', 0, '2023', '2023-02-28'],
  ['before the earliest it is the earliest', '2023-01-05', 0, '2022', '2022-03-10'],
  ['after the latest it is the latest', '2025-12-31', 0, '2026', '2026-11-26'],
])('%s', (_rule, date, wheel, next, expected) => {
  expect(turned(date, wheel, next, from, to)).toBe(expected)
})

test('what stands there is one of the choices', () => {
  for (const { options, chosen } of dayWheels('2026-11-26', from, to)) expect(options.map(({ key }) => key)).toContain(chosen)
})
