import fc from 'fast-check'
import { childTooOld, childTooYoung, membersOnly, noChild, notForStage } from '@/domain/book/rules/for-whom'
import { alreadyIn, overQuota } from '@/domain/book/rules/own-bookings'
import { cancelled, closedForNotice, notOpenYet, past, specialFirst } from '@/domain/book/rules/when-bookable'
import { whyNotBookable } from '@/domain/book/rules/why-not-bookable'
import { stages } from '@/domain/account/stages'
import { aPerson, aSession, china } from '../../../fixtures/book/people'

describe('the first reason is the one that helps', () => {
  const before = china('2026-11-10T10:00:00')
  const later = china('2026-11-30T08:00:00')
  const over = china('2026-12-01T08:00:00')
  const full = { quotas: [{ key: 'class', per: 'day' as const, most: 1 }] }
  const held = { 'class:day:2026-11-30': ['a'] }
  const mine = [{ sessionId: aSession().id, title: '课', startsAt: aSession().startsAt, endsAt: aSession().endsAt, state: 'booked' as const }]
  test.each([
    ['cancelled, though over', { cancelled: { reason: '' } }, {}, over, 'cancelled'],
    ['over, though one was in', {}, { bookings: mine }, over, 'past'],
    ['in, though booking is closed', {}, { bookings: mine }, later, 'alreadyIn'],
    ['closed, whomever it is for', { audience: { membersOnly: true } }, {}, later, 'closedForNotice'],
    ['not for them, so they need not wait for the opening', { audience: { membersOnly: true } }, {}, before, 'membersOnly'],
    ['a child who would be too old', { audience: { childMonths: { from: 0, to: 12 } } }, { child: { name: '禾禾', birthOn: '2025-01-01' } }, before, 'childTooOld'],
    ['over the quota, opening or not', full, { held }, before, 'overQuota'],
    ['only a matter of waiting', {}, {}, before, 'notOpenYet'],
  ])('%s', (_what, session, person, now, rule) => expect(whyNotBookable(aSession(session), aPerson(person), now)?.rule).toBe(rule))
})

describe('whatever the session, the person and the time', () => {
  const moment = fc.integer({ min: 0, max: 60 * 24 * 40 }).map((minutes) => new Date(china('2026-11-01T00:00:00').getTime() + minutes * 60_000))
  const sessions = fc
    .record({
      opens: moment,
      cancelled: fc.option(fc.record({ reason: fc.constantFrom('', '停电') }), { freq: 6 }),
      audience: fc.record({ stages: fc.subarray([...stages]), childMonths: fc.constantFrom({ from: 0, to: 12 }, { from: 12, to: 36 }), membersOnly: fc.boolean(), specialFirstHours: fc.integer({ min: 1, max: 720 }) }, { requiredKeys: [] }),
      quotas: fc.subarray([{ key: 'class', per: 'day' as const, most: 1 }, { key: 'class', per: 'week' as const, most: 2 }]),
    })
    .map(({ opens, ...more }) => aSession({ opensAt: opens.toISOString(), closesAt: china('2026-11-27T09:00:00').toISOString(), ...more }))
  const people = fc
    .record({
      stages: fc.subarray([...stages]),
      child: fc.option(fc.constantFrom({ name: '禾禾', birthOn: '2026-03-21' }, { name: '豆豆', birthOn: '2024-11-30' }), { nil: undefined }),
      isMember: fc.boolean(),
      isSpecialFamily: fc.boolean(),
      held: fc.constantFrom<Record<string, string[]>>({}, { 'class:day:2026-11-30': ['a'] }, { 'class:week:2026-11-30': ['a', 'b'] }),
      bookings: fc.constantFrom([], [{ sessionId: aSession().id, title: '课', startsAt: aSession().startsAt, endsAt: aSession().endsAt, state: 'waiting' as const }]),
    })
    .map(aPerson)

  test('they may exactly when no single rule refuses', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(sessions, people, moment, (session, person, now) => {
        const all = [
          cancelled(session), past(session, now), closedForNotice(session, now), notOpenYet(session, person, now), specialFirst(session, person, now), notForStage(session, person),
          noChild(session, person), childTooYoung(session, person, now), childTooOld(session, person), membersOnly(session, person), alreadyIn(session, person), overQuota(session, person, now),
        ].filter((one) => one !== undefined)
        const refusal = whyNotBookable(session, person, now)
        if (refusal) expect(all).toContainEqual(refusal)
        else expect(all).toEqual([])
        seen.add(refusal?.rule ?? 'bookable')
      }),
      { numRuns: 3000, seed: 6 },
    )
    expect([...seen].sort()).toEqual(['alreadyIn', 'bookable', 'cancelled', 'childTooOld', 'childTooYoung', 'closedForNotice', 'membersOnly', 'noChild', 'notForStage', 'notOpenYet', 'overQuota', 'past', 'specialFirst'])
  })

  test('no sentence names those for whom seats are kept, or says 孩子; each is a sentence', () => {
    fc.assert(
      fc.property(sessions, people, moment, (session, person, now) => {
        const refusal = whyNotBookable(session, person, now)
        if (!refusal) return
        expect(refusal.sentence).not.toMatch(/特殊|失独|伤残|孩子|undefined|NaN/)
        expect(refusal.sentence).toMatch(/。$/)
      }),
      { numRuns: 1000, seed: 7 },
    )
  })

  test('who comes back when they were told to is not told to wait again', () => {
    let waited = 0
    fc.assert(
      fc.property(sessions, people, moment, (session, person, now) => {
        const refusal = whyNotBookable(session, person, now)
        if (refusal?.from === undefined || (refusal.rule !== 'notOpenYet' && refusal.rule !== 'specialFirst')) return
        waited++
        expect(new Date(refusal.from) > now).toBe(true)
        expect(['notOpenYet', 'specialFirst']).not.toContain(whyNotBookable(session, person, new Date(refusal.from))?.rule)
      }),
      { numRuns: 3000, seed: 8 },
    )
    expect(waited).toBeGreaterThan(20)
  })
})
