import { asksToConfirm, confirmBy, notSeen, type PastSession } from '../../../src/domain/book/after/no-shows'

const now = new Date('2026-11-26T02:00:00Z')
const days = (count: number) => new Date(now.getTime() - count * 86_400_000)
const ask = (request: string, at: Date) => ({ kind: 'ask' as const, request, at, seats: 1, by: 'app' as const })
const there = { arrived: {}, attendee: 'b' }

/** So many days ago; `a` was not seen, and somebody else was. */
const past = (ago: number, more: Partial<PastSession> = {}): PastSession => ({
  state: 'open', startsAt: days(ago), endsAt: new Date(days(ago).getTime() + 3_600_000), capacity: 5, kept: 0,
  log: [ask('ra', days(ago + 1)), ask('rb', days(ago + 1))], parties: { ra: { arrived: null, attendee: 'a' }, rb: there }, ...more,
})
const left = (ago: number) => past(ago, { log: [...past(ago).log, { kind: 'leave', request: 'ra', at: days(ago) }] })
const full = (ago: number) => past(ago, { capacity: 1, log: [ask('rb', days(ago + 1)), ask('ra', days(ago + 1))] })

test.each<[string, PastSession, string[]]>([
  ['who had a seat and was not ticked off, where others were', past(1), ['ra']],
  ['nobody, where the list was not kept at all', past(1, { parties: { ra: { arrived: null, attendee: 'a' }, rb: { arrived: null, attendee: 'b' } } }), []],
  ['nobody, where it was not held', past(1, { state: 'closed' }), []],
  ['nobody, while it lasts', past(0), []],
  ['not who took it back', left(1), []],
  ['not who only waited', full(1), []],
  ['not who said why', past(1, { parties: { ra: { arrived: null, attendee: 'a', excuse: '孩子发烧' }, rb: there } }), []],
])('not seen is %s', (_, session, requests) => expect(notSeen(session, now)).toEqual(requests))

test.each<[string, PastSession[], boolean]>([
  ['never away', [], false],
  ['twice', [past(1), past(8)], false],
  ['three times', [past(1), past(8), past(15)], true],
  ['three times, once too long ago', [past(1), past(8), past(184)], false],
  ['three times, the first on the last day that counts', [past(1), past(8), past(182)], true],
  ['three times, once with a reason', [past(1), past(8), past(15, { parties: { ra: { arrived: null, attendee: 'a', excuse: '加班' }, rb: there } })], false],
  ['three times, once taken back', [past(1), past(8), left(15)], false],
  ['often, but somebody else', [1, 2, 3].map((ago) => past(ago, { parties: { ra: { arrived: null, attendee: 'c' }, rb: there } })), false],
])('%s: asked the day before: %s', (_, sessions, asked) => expect(asksToConfirm('a', sessions, now)).toBe(asked))

// China is eight hours ahead.
test.each([
  ['tomorrow morning, asked a day before', '2026-11-27T01:30:00Z', '2026-11-26T01:30:00Z', '2026-11-26T12:00:00.000Z'],
  ['tomorrow evening, asked a day before: eight has just passed', '2026-11-27T13:00:00Z', '2026-11-26T13:00:00Z', '2026-11-26T15:00:00.000Z'],
  ['asked late, there are two hours left', '2026-11-27T01:30:00Z', '2026-11-26T23:00:00Z', '2026-11-27T01:00:00.000Z'],
  ['asked very late: until it begins', '2026-11-27T01:30:00Z', '2026-11-27T00:30:00Z', '2026-11-27T01:30:00.000Z'],
  ['just after midnight in China', '2026-11-26T16:30:00Z', '2026-11-25T16:30:00Z', '2026-11-26T12:00:00.000Z'],
])('%s', (_, startsAt, asked, until) => expect(confirmBy(new Date(startsAt), new Date(asked)).toISOString()).toBe(until))
