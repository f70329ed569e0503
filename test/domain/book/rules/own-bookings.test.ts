import { ownClash } from '@/domain/book/rules/own-bookings'
import { periodEnd, periodStart, quotaKey } from '@/domain/book/rules/quota-period'
import { whyNotBookable } from '@/domain/book/rules/why-not-bookable'
import type { OwnBooking } from '@/domain/book/rules/refusal'
import { aPerson, aSession, china, tuesday } from '../../../fixtures/book/people'

const iso = (text: string) => china(text).toISOString()
const own = (more: Partial<OwnBooking> = {}): OwnBooking => ({ sessionId: 'other', title: '孕期体检', startsAt: iso('2026-11-30T09:30:00'), endsAt: iso('2026-11-30T10:30:00'), state: 'booked', ...more })

describe('once is enough', () => {
  test.each([
    ['booked', '您', '您已经约上这一场了，在“我的预约”里能看到。'],
    ['waiting', '外婆', '外婆已经在这一场的候补里了，有位置会告诉您。'],
    ['offered', '您', '您有一个这一场的位置等着确认，在“我的预约”里点一下。'],
  ] as const)('%s', (state, called, sentence) => expect(whyNotBookable(aSession(), aPerson({ called, bookings: [own(), own({ sessionId: aSession().id, state })] }), tuesday)).toEqual({ rule: 'alreadyIn', sentence }))

  test('another session is no matter', () => expect(whyNotBookable(aSession(), aPerson({ bookings: [own()] }), tuesday)).toBeUndefined())
})

describe('the period of a quota is that of the session', () => {
  test.each([
    ['day', '2026-12-31', '2026-12-31', '2027-01-01'],
    ['week', '2026-11-30', '2026-11-30', '2026-12-07'],
    ['week', '2026-11-29', '2026-11-23', '2026-11-30'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-04'],
    ['month', '2028-02-29', '2028-02-01', '2028-03-01'],
    ['month', '2026-12-31', '2026-12-01', '2027-01-01'],
  ] as const)('%s of %s', (per, date, start, end) => {
    expect([periodStart(per, date), periodEnd(per, date)]).toEqual([start, end])
    expect(quotaKey({ key: 'class', per }, date)).toBe(`class:${per}:${start}`)
  })
})

describe('a quota', () => {
  const why = (quotas: Parameters<typeof aSession>[0], held: Record<string, string[]>) => whyNotBookable(aSession(quotas), aPerson({ held }), tuesday)
  const weekly = { quotas: [{ key: 'class', per: 'week' as const, most: 2 }] }

  test.each([
    ['has room', weekly, { 'class:week:2026-11-30': ['a'] }, undefined],
    ['is full', weekly, { 'class:week:2026-11-30': ['a', 'b'] }, '这类服务一周最多约 2 次，您11月30日起的这一周已经约满。可以约12月7日起的场次，或者先取消一次。'],
    ['is full in another week', weekly, { 'class:week:2026-11-23': ['a', 'b'], 'class:week:2026-12-07': ['a', 'b'] }, undefined],
    ['of another key', weekly, { 'talk:week:2026-11-30': ['a', 'b'] }, undefined],
    ['held by this very session, as a retry finds it', weekly, { 'class:week:2026-11-30': ['a', 'v1:e1:2026-11-30'] }, undefined],
    ['is full for weeks: the first that is not is named', weekly, { 'class:week:2026-11-30': ['a', 'b'], 'class:week:2026-12-07': ['c', 'd'], 'class:week:2026-12-14': ['e', 'f'] }, '这类服务一周最多约 2 次，您11月30日起的这一周已经约满。可以约12月21日起的场次，或者先取消一次。'],
    ['of a day', { quotas: [{ key: 'class', per: 'day' as const, most: 1 }] }, { 'class:day:2026-11-30': ['a'] }, '这类服务一天最多约 1 次，您11月30日已经约满。可以约12月1日起的场次，或者先取消一次。'],
    ['of a month', { quotas: [{ key: 'class', per: 'month' as const, most: 1 }] }, { 'class:month:2026-11-01': ['a'] }, '这类服务一个月最多约 1 次，您11月已经约满。可以约12月1日起的场次，或者先取消一次。'],
    ['the second of two', { quotas: [{ key: 'class', per: 'day' as const, most: 2 }, { key: 'class', per: 'month' as const, most: 2 }] }, { 'class:day:2026-11-30': ['a'], 'class:month:2026-11-01': ['a', 'b'] }, '这类服务一个月最多约 2 次，您11月已经约满。可以约12月1日起的场次，或者先取消一次。'],
  ])('%s', (_what, session, held, sentence) => {
    const refusal = why(session, held as Record<string, string[]>)
    expect([refusal?.rule, refusal?.sentence]).toEqual([sentence && 'overQuota', sentence])
  })
})

describe('what else one has at that time is said, and refuses nothing', () => {
  const clash = (...bookings: OwnBooking[]) => ownClash(aSession(), aPerson({ bookings }), tuesday)
  test.each([
    ['until it begins', own({ startsAt: iso('2026-11-30T08:00:00'), endsAt: iso('2026-11-30T09:00:00') }), undefined],
    ['a minute longer', own({ startsAt: iso('2026-11-30T08:00:00'), endsAt: iso('2026-11-30T09:01:00') }), '您11月30日 8:00–9:01 还约了“孕期体检”，和这一场时间重叠。两场都要去的话，请留意时间。'],
    ['when it is over', own({ startsAt: iso('2026-11-30T10:00:00'), endsAt: iso('2026-11-30T11:00:00') }), undefined],
    ['around it', own({ startsAt: iso('2026-11-30T08:00:00'), endsAt: iso('2026-11-30T11:00:00') }), '您11月30日 8:00–11:00 还约了“孕期体检”，和这一场时间重叠。两场都要去的话，请留意时间。'],
    ['from the evening before', own({ startsAt: iso('2026-11-29T23:30:00'), endsAt: iso('2026-11-30T09:30:00') }), '您11月29日 23:30–9:30 还约了“孕期体检”，和这一场时间重叠。两场都要去的话，请留意时间。'],
    ['this very session', own({ sessionId: aSession().id }), undefined],
  ])('%s', (_what, booking, sentence) => expect(clash(booking)?.sentence).toBe(sentence))

  test('of two, the one that begins first', () => expect(clash(own(), own({ sessionId: 'early', startsAt: iso('2026-11-30T09:15:00') }))?.sessionId).toBe('early'))
  test('it can be booked all the same', () => expect(whyNotBookable(aSession(), aPerson({ bookings: [own()] }), tuesday)).toBeUndefined())
})
