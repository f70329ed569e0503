import { mondayOf, saidWeek, weekDates, weeksOn } from '../../../../src/domain/book/week/china-week'
import { weekLayout } from '../../../../src/domain/book/week/week-layout'

const monday = '2026-11-23'
/** On a day in China, from and to by its wall clock. */
const session = (id: string, date: string, from: string, to: string) => ({ id, date, startsAt: new Date(`${date}T${from}:00+08:00`).toISOString(), endsAt: new Date(`${date}T${to}:00+08:00`).toISOString() })
const placed = (sessions: ReturnType<typeof session>[], day = 0) => weekLayout(sessions, monday).days[day]!.blocks.map(({ session: { id }, lane, lanes }) => [id, lane, lanes])

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-27', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2026-11-30', '2026-11-30'],
  ['2027-01-01', '2026-12-28'],
])('%s is in the week from %s on', (date, begins) => {
  expect(mondayOf(date)).toBe(begins)
})

test('weeks go on and back, over months and years', () => {
  expect([weeksOn(monday, 1), weeksOn(monday, -1), weeksOn('2026-12-28', 1)]).toEqual(['2026-11-30', '2026-11-16', '2027-01-04'])
  expect(weekDates('2026-11-30')).toEqual(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'])
  expect([saidWeek(monday), saidWeek('2026-11-30'), saidWeek('2026-12-28')]).toEqual(['11月23日–29日', '11月30日–12月6日', '12月28日–1月3日'])
})

test('a session stands on its day in China, minutes since midnight there', () => {
  const { days } = weekLayout([session('a', '2026-11-28', '00:30', '09:15')], monday)
  expect(days.map(({ blocks }) => blocks.length)).toEqual([0, 0, 0, 0, 0, 1, 0])
  expect(days[5]!.blocks[0]).toMatchObject({ from: 30, to: 555, lane: 0, lanes: 1 })
})

test('what lies in other weeks is left out; what goes on after midnight ends there', () => {
  const late = { ...session('late', '2026-11-29', '23:00', '23:30'), endsAt: new Date('2026-11-30T01:00:00+08:00').toISOString() }
  const { days } = weekLayout([session('before', '2026-11-22', '10:00', '11:00'), late, session('after', '2026-11-30', '10:00', '11:00')], monday)
  expect(days.flatMap(({ blocks }) => blocks)).toMatchObject([{ session: { id: 'late' }, from: 1380, to: 1440 }])
})

test.each([
  ['one after the other', [['a', '09:00', '10:00'], ['b', '10:00', '11:00']], [['a', 0, 1], ['b', 0, 1]]],
  ['two at once', [['a', '09:00', '10:00'], ['b', '09:30', '10:30']], [['a', 0, 2], ['b', 1, 2]]],
  ['the longer of two that begin together is first', [['short', '09:00', '09:30'], ['long', '09:00', '11:00']], [['long', 0, 2], ['short', 1, 2]]],
  ['a third takes the lane that is free again', [['a', '09:00', '12:00'], ['b', '09:00', '10:00'], ['c', '10:00', '11:00']], [['a', 0, 2], ['b', 1, 2], ['c', 1, 2]]],
  ['a chain shares one width, and who comes after it has all', [['a', '09:00', '10:00'], ['b', '09:30', '11:00'], ['c', '10:30', '11:30'], ['d', '11:30', '12:00']], [['a', 0, 2], ['b', 1, 2], ['c', 0, 2], ['d', 0, 1]]],
  ['three at once', [['a', '09:00', '10:00'], ['b', '09:10', '10:00'], ['c', '09:20', '10:00']], [['a', 0, 3], ['b', 1, 3], ['c', 2, 3]]],
] as const)('%s', (_, given, expected) => {
  expect(placed(given.map(([id, from, to]) => session(id, monday, from, to)))).toEqual(expected)
})

test('no two blocks lie on each other, however sessions fall', () => {
  let seed = 7
  const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below
  const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  for (let round = 0; round < 200; round++) {
    const sessions = Array.from({ length: 12 }, (_, id) => {
      const from = 480 + random(500)
      return session(String(id), monday, clock(from), clock(from + 10 + random(120)))
    })
    const { blocks } = weekLayout(sessions, monday).days[0]!
    expect(blocks).toHaveLength(12)
    for (const a of blocks) {
      expect(a.lane).toBeLessThan(a.lanes)
      for (const b of blocks) {
        if (a === b || a.from >= b.to || b.from >= a.to) continue
        expect([a.lane === b.lane, a.lanes === b.lanes]).toEqual([false, true])
      }
    }
  }
})

test('the calendar shows the usual hours, and more where sessions are', () => {
  const hours = ({ fromHour, toHour }: ReturnType<typeof weekLayout>) => [fromHour, toHour]
  expect(hours(weekLayout([], monday))).toEqual([9, 17])
  expect(hours(weekLayout([session('a', monday, '07:45', '08:30'), session('b', monday, '19:00', '20:01')], monday))).toEqual([7, 21])
})
