import fc from 'fast-check'
import type { PlanException, WeeklyPlan } from '@/domain/book/plan/plan-shape'
import { plannedSessions, type DateRange } from '@/domain/book/plan/planned-sessions'
import { aBusyVenue, anEntry, aPlan, aService } from '../../../fixtures/book/plans'

const week = (from: string, to: string): DateRange => ({ from, to })
/** Every day at nine. */
const daily = Array.from({ length: 7 }, (_, i) => anEntry({ id: `e${i + 1}`, weekday: i + 1 }))
const dates = (plan: WeeklyPlan, from: string, to: string) => plannedSessions(plan, [aService()], week(from, to)).map(({ date }) => date)
const said = (plan: WeeklyPlan, from: string, to: string) => plannedSessions(plan, [aService()], week(from, to)).map(({ id, startsAt, warnings }) => [id, startsAt, ...(warnings ?? [])].join(' '))
const only = (service: Parameters<typeof aService>[0], at: string, date: string) => {
  const [session] = plannedSessions(aPlan({ from: '2020-01-01', entries: daily.map((entry) => ({ ...entry, at })), onHolidays: 'open', onMakeUpDays: 'asUsual' }), [aService(service)], week(date, new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)))
  return session
}

describe('one session', () => {
  test('is what its entry and its service say', () => {
    const service = aService({ roomId: 'r1', staffIds: ['s1'], bufferMinutes: 15, keptForPhone: 2, noticeMinutes: 120, releaseMinutes: 1440, opensAtTime: '09:00' })
    expect(plannedSessions(aPlan(), [service], week('2026-11-23', '2026-11-30'))).toEqual([
      {
        id: 'v1:e1:2026-11-23',
        venueId: 'v1',
        date: '2026-11-23',
        startsAt: '2026-11-23T01:00:00.000Z',
        endsAt: '2026-11-23T02:00:00.000Z',
        freeAgainAt: '2026-11-23T02:15:00.000Z',
        serviceId: 'class',
        roomId: 'r1',
        staffIds: ['s1'],
        capacity: 10,
        kept: 2,
        opensAt: '2026-11-09T01:00:00.000Z',
        closesAt: '2026-11-22T23:00:00.000Z',
        releasesAt: '2026-11-22T01:00:00.000Z',
      },
    ])
  })

  test('what the entry has otherwise goes before its service', () => {
    const entries = [anEntry({ roomId: 'r2', staffIds: ['s2', 's3'], capacity: 1 })]
    const [session] = plannedSessions(aPlan({ entries }), [aService({ roomId: 'r1', staffIds: ['s1'], keptForPhone: 3 })], week('2026-11-23', '2026-11-24'))
    expect(session).toMatchObject({ roomId: 'r2', staffIds: ['s2', 's3'], capacity: 1, kept: 1 })
  })

  // service, at, date -> start, end, opens, closes
  test.each([
    ['midnight in China is the day before in UTC', { horizonDays: 0 }, '00:00', '2026-11-24', ['2026-11-23T16:00', '2026-11-23T17:00', '2026-11-23T16:00', '2026-11-23T16:00']],
    ['past midnight it ends on the next date', { horizonDays: 0 }, '23:30', '2026-11-24', ['2026-11-24T15:30', '2026-11-24T16:30', '2026-11-23T16:00', '2026-11-24T15:30']],
    ['past the end of a year', { horizonDays: 1 }, '23:30', '2026-12-31', ['2026-12-31T15:30', '2026-12-31T16:30', '2026-12-29T16:00', '2026-12-31T15:30']],
    ['horizon over the end of a month', { horizonDays: 7, opensAtTime: '09:00' }, '09:00', '2026-03-03', ['2026-03-03T01:00', '2026-03-03T02:00', '2026-02-24T01:00', '2026-03-03T01:00']],
    ['horizon over a leap day', { horizonDays: 2 }, '09:00', '2028-03-01', ['2028-03-01T01:00', '2028-03-01T02:00', '2028-02-27T16:00', '2028-03-01T01:00']],
    ['on a leap day', { horizonDays: 1 }, '09:00', '2028-02-29', ['2028-02-29T01:00', '2028-02-29T02:00', '2028-02-27T16:00', '2028-02-29T01:00']],
    ['notice of more than a day', { noticeMinutes: 36 * 60 }, '09:00', '2026-01-01', ['2026-01-01T01:00', '2026-01-01T02:00', '2025-12-17T16:00', '2025-12-30T13:00']],
  ])('%s', (_what, service, at, date, [starts, ends, opens, closes]) => {
    const session = only(service, at, date)
    expect([session?.date, session?.startsAt.slice(0, 16), session?.endsAt.slice(0, 16), session?.opensAt.slice(0, 16), session?.closesAt.slice(0, 16)]).toEqual([date, starts, ends, opens, closes])
  })

  test.each([
    ['opens in time', { horizonDays: 1, noticeMinutes: 60 }, undefined],
    ['closes when it opens', { horizonDays: 0, noticeMinutes: 9 * 60 }, ['neverOpen']],
    ['opens at noon for a session at nine', { horizonDays: 0, opensAtTime: '12:00' }, ['neverOpen']],
    ['closes before all may book', { horizonDays: 1, audience: { specialFirstHours: 33 } }, ['neverOpenToAll']],
    ['leaves all an hour', { horizonDays: 1, audience: { specialFirstHours: 32 } }, undefined],
  ])('%s', (_what, service, warnings) => expect(only(service, '09:00', '2026-11-24')?.warnings).toEqual(warnings))
})

describe('days off', () => {
  test('a festival closes the venue, weekend days of it too; its make-up days are closed as well', () => {
    expect(dates(aPlan({ entries: daily }), '2026-02-13', '2026-02-25')).toEqual(['2026-02-13', '2026-02-24'])
    expect(dates(aPlan({ entries: daily }), '2026-02-27', '2026-03-02')).toEqual(['2026-02-27', '2026-03-01'])
  })
  test('open on holidays', () => expect(dates(aPlan({ entries: daily, onHolidays: 'open' }), '2026-10-01', '2026-10-04')).toEqual(['2026-10-01', '2026-10-02', '2026-10-03']))

  test.each([
    // Saturday 14 February is worked for Friday the 20th, Saturday the 28th for Monday the 23rd.
    ['asWeekday', ['v1:e5:2026-02-14', 'v1:e1:2026-02-28']],
    ['asUsual', ['v1:e6:2026-02-14', 'v1:e6:2026-02-28']],
    ['closed', []],
  ] as const)('a make-up Saturday, %s', (onMakeUpDays, ids) => {
    const plan = aPlan({ entries: daily, onMakeUpDays })
    const on = (date: string, next: string) => plannedSessions(plan, [aService()], week(date, next)).map(({ id }) => id)
    expect([...on('2026-02-14', '2026-02-15'), ...on('2026-02-28', '2026-03-01')]).toEqual(ids)
  })

  test('where the days do not pair, a make-up Saturday is itself and says so', () => {
    expect(said(aPlan({ from: '2018-01-01', entries: daily, onMakeUpDays: 'asWeekday' }), '2018-02-24', '2018-02-25')).toEqual(['v1:e6:2018-02-24 2018-02-24T01:00:00.000Z makeUpUnpaired'])
  })

  test('a year without a notice is planned by its weekdays, and says so', () => {
    expect(said(aPlan(), '2026-12-21', '2027-01-05')).toEqual(['v1:e1:2026-12-21 2026-12-21T01:00:00.000Z', 'v1:e1:2026-12-28 2026-12-28T01:00:00.000Z', 'v1:e1:2027-01-04 2027-01-04T01:00:00.000Z holidaysUnknown'])
  })
})

test('a venue that no notice concerns is not warned of one', () => {
  const warned = (more: Partial<WeeklyPlan>) => plannedSessions(aPlan(more), [aService()], week('2027-01-04', '2027-01-05')).map(({ warnings }) => warnings)
  expect(warned({ onHolidays: 'open', onMakeUpDays: 'asUsual' })).toEqual([undefined])
  expect([...warned({ onHolidays: 'open' }), ...warned({ onMakeUpDays: 'asUsual' })]).toEqual([['holidaysUnknown'], ['holidaysUnknown']])
})

describe('single days', () => {
  const except = (...exceptions: PlanException[]) => aPlan({ exceptions })
  const moved = (date: string, to: string, at = '14:00'): PlanException => ({ kind: 'moved', date, entryId: 'e1', to: { date: to, at } })
  const monday = 'v1:e1:2026-11-23'

  test.each([
    ['closed', except({ kind: 'closed', date: '2026-11-23', reason: '停电' }), []],
    ['cancelled', except({ kind: 'cancelled', date: '2026-11-23', entryId: 'e1' }), []],
    ['closed on another day', except({ kind: 'closed', date: '2026-11-24', reason: '停电' }), [`${monday} 2026-11-23T01:00:00.000Z`]],
    ['an extra one, before it', except({ kind: 'extra', date: '2026-11-23', id: 'x', at: '08:00', serviceId: 'class' }), ['v1:x:2026-11-23 2026-11-23T00:00:00.000Z', `${monday} 2026-11-23T01:00:00.000Z`]],
    ['an extra one though closed', except({ kind: 'closed', date: '2026-11-23', reason: '停电' }, { kind: 'extra', date: '2026-11-23', id: 'x', at: '08:00', serviceId: 'class' }), ['v1:x:2026-11-23 2026-11-23T00:00:00.000Z']],
    ['moved within the day', except(moved('2026-11-23', '2026-11-23')), [`${monday} 2026-11-23T06:00:00.000Z`]],
    ['moved to another day, by its id still that of Monday', except(moved('2026-11-23', '2026-11-26')), [`${monday} 2026-11-26T06:00:00.000Z`]],
    ['moved out of the week', except(moved('2026-11-23', '2026-12-02')), []],
    ['moved into the week', except(moved('2026-11-16', '2026-11-27')), [`${monday} 2026-11-23T01:00:00.000Z`, 'v1:e1:2026-11-16 2026-11-27T06:00:00.000Z']],
    ['moved from a holiday', except(moved('2026-10-05', '2026-11-25')), [`${monday} 2026-11-23T01:00:00.000Z`, 'v1:e1:2026-10-05 2026-11-25T06:00:00.000Z']],
    ['moved from a day on which it is not', except(moved('2026-11-24', '2026-11-25')), [`${monday} 2026-11-23T01:00:00.000Z`]],
  ])('%s', (_what, plan, sessions) => expect(said(plan, '2026-11-23', '2026-11-30')).toEqual(sessions))

  test('what a make-up Saturday is worked for can be moved from it', () => {
    const plan = { ...except(moved('2026-02-28', '2026-03-01')), onMakeUpDays: 'asWeekday' as const }
    expect(said(plan, '2026-02-28', '2026-03-02')).toEqual(['v1:e1:2026-02-28 2026-03-01T06:00:00.000Z'])
  })

  test.each([
    ['before its first day', { from: '2026-11-17' }],
    ['after its last one', { until: '2026-11-15' }],
  ])('what the plan does not hold for is not moved from there: %s', (_what, more) => expect(said({ ...except(moved('2026-11-16', '2026-11-27')), ...more }, '2026-11-24', '2026-11-30')).toEqual([]))
  test('a session may be moved to after the plan’s last day', () => expect(said({ ...except(moved('2026-11-16', '2026-11-27')), until: '2026-11-16' }, '2026-11-24', '2026-11-30')).toHaveLength(1))

  test('an extra session on a holiday takes place', () => expect(said(except({ kind: 'extra', date: '2026-10-01', id: 'x', at: '08:00', serviceId: 'class' }), '2026-10-01', '2026-10-02')).toHaveLength(1))
})

describe('the dates of a plan', () => {
  test.each([
    ['from its first day', { from: '2026-11-24' }, ['2026-11-30']],
    ['to its last one', { until: '2026-11-30' }, ['2026-11-23', '2026-11-30']],
    ['not beyond', { until: '2026-11-29' }, ['2026-11-23']],
  ])('%s', (_what, more, expected) => expect(dates(aPlan(more), '2026-11-23', '2026-12-01')).toEqual(expected))

  test('a service that is gone makes none', () => expect(plannedSessions(aPlan(), [aService({ id: 'other' })], week('2026-11-23', '2026-11-30'))).toEqual([]))
})

describe('whatever the plan', () => {
  const day = fc.integer({ min: 0, max: 420 }).map((n) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
  const at = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
  const entries = fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), at }), { maxLength: 12 }).map((list) => list.map((one, i) => anEntry({ id: `e${i}`, ...one })))
  const exceptions = fc.uniqueArray(
    fc.oneof(
      fc.record({ kind: fc.constant('closed' as const), date: day, reason: fc.constant('停电') }),
      fc.record({ kind: fc.constant('moved' as const), date: day, entryId: fc.constantFrom('e0', 'e1', 'e2'), to: fc.record({ date: day, at }) }),
      fc.record({ kind: fc.constant('cancelled' as const), date: day, entryId: fc.constantFrom('e0', 'e1', 'e2') }),
    ),
    { maxLength: 30, selector: (one) => `${one.date} ${'entryId' in one ? one.entryId : ''}` },
  )
  const plans = fc.record({ entries, exceptions, onHolidays: fc.constantFrom('open' as const, 'closed' as const), onMakeUpDays: fc.constantFrom('closed' as const, 'asWeekday' as const, 'asUsual' as const) }).map(aPlan)
  const services = [aService({ minutes: 90, noticeMinutes: 60 })]

  test('ids are told apart, sessions lie in the range and in order, and a long range is its parts', () => {
    fc.assert(
      fc.property(plans, fc.tuple(day, day, day), (plan, days) => {
        const [from = '', between = '', to = ''] = [...days].sort()
        const whole = plannedSessions(plan, services, { from, to })
        expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length)
        for (const one of whole) {
          expect(one.date >= from && one.date < to).toBe(true)
          expect(new Date(Date.parse(one.startsAt) + 8 * 3_600_000).toISOString().slice(0, 10)).toBe(one.date)
          expect(new Date(one.startsAt).toISOString()).toBe(one.startsAt)
          expect(Date.parse(one.endsAt) - Date.parse(one.startsAt)).toBe(90 * 60_000)
        }
        expect(whole.map(({ startsAt }) => startsAt)).toEqual(whole.map(({ startsAt }) => startsAt).sort())
        expect([...plannedSessions(plan, services, { from, to: between }), ...plannedSessions(plan, services, { from: between, to })]).toEqual(whole)
      }),
      { numRuns: 60 },
    )
  })

  test('a year of a busy venue, counted by hand', () => {
    const { plan, services: three } = aBusyVenue(0)
    const all = plannedSessions(plan, three, week('2026-01-01', '2027-01-01'))
    // 365 days less 33 off and 3 closed: two sessions on each of 329; a third on 46 Mondays and on the make-up Saturday that stands for one; then one less, one moved, one extra.
    expect(all.length).toBe(2 * 329 + 46 + 1 - 1 + 1 + 1)
    expect(all.filter(({ id, date }) => id.slice(-10) !== date).map(({ id }) => id)).toEqual(['v0:e0:2026-10-05'])
  })
})
