import fc from 'fast-check'
import { answerBy } from '@/domain/book/session/answer-by'
import { foldedSession } from '@/domain/book/session/folded-session'
import type { SessionEvent } from '@/domain/book/session/session-event'

const at = new Date('2026-11-26T02:00:00Z')
const ask = (request: string, seats = 1, by: 'app' | 'desk' = 'app'): SessionEvent => ({ kind: 'ask', request, seats, by, at })
const of = (kind: 'leave' | 'accept' | 'lapse', request: string): SessionEvent => ({ kind, request, at })
const resize = (capacity: number, kept = 0): SessionEvent => ({ kind: 'resize', capacity, kept, at })
const release: SessionEvent = { kind: 'release', at }
const states = (log: SessionEvent[], capacity: number, kept = 0) => Object.fromEntries([...foldedSession(log, { capacity, kept }).parties].map(([request, { state }]) => [request, state]))
const seats = (log: SessionEvent[], capacity: number, kept = 0) => foldedSession(log, { capacity, kept }).seats

describe('who is booked, and who waits', () => {
  test.each<[string, SessionEvent[], number, number, Record<string, string>]>([
    ['seats go to who asks first, then there is a line', [ask('a'), ask('b'), ask('c')], 2, 0, { a: 'booked', b: 'booked', c: 'waiting' }],
    ['the same request twice is one', [ask('a'), ask('a'), ask('b')], 2, 0, { a: 'booked', b: 'booked' }],
    ['who leaves makes room for the head of the line, who is asked', [ask('a'), ask('b'), ask('c'), of('leave', 'a')], 1, 0, { a: 'left', b: 'offered', c: 'waiting' }],
    ['an offer that is taken is a booking', [ask('a'), ask('b'), of('leave', 'a'), of('accept', 'b')], 1, 0, { a: 'left', b: 'booked' }],
    ['an offer that lapses goes to the next', [ask('a'), ask('b'), ask('c'), of('leave', 'a'), of('lapse', 'b')], 1, 0, { a: 'left', b: 'left', c: 'offered' }],
    ['who is offered a seat may let it go', [ask('a'), ask('b'), ask('c'), of('leave', 'a'), of('leave', 'b')], 1, 0, { a: 'left', b: 'left', c: 'offered' }],
    ['nobody takes what was not offered', [ask('a'), ask('b'), of('accept', 'b'), of('lapse', 'a')], 1, 0, { a: 'booked', b: 'waiting' }],
    ['a party of three is not passed by one of one: the seats are held', [ask('a'), ask('b', 3), ask('c')], 2, 0, { a: 'booked', b: 'waiting', c: 'waiting' }],
    ['when the large party at the head leaves the line, the next is asked', [ask('a'), ask('b', 3), ask('c'), of('leave', 'b')], 2, 0, { a: 'booked', b: 'left', c: 'offered' }],
    ['one large party that leaves makes room for several', [ask('a', 3), ask('b'), ask('c', 2), ask('d'), of('leave', 'a')], 3, 0, { a: 'left', b: 'offered', c: 'offered', d: 'waiting' }],
    ['a larger room asks who waits', [ask('a'), ask('b'), ask('c'), resize(2)], 1, 0, { a: 'booked', b: 'offered', c: 'waiting' }],
    ['a smaller room sends nobody away, and asks nobody', [ask('a'), ask('b'), ask('c'), resize(1), of('leave', 'a')], 2, 0, { a: 'left', b: 'booked', c: 'waiting' }],
    ['seats for the telephone are not given to the program', [ask('a'), ask('b'), ask('c', 1, 'desk')], 2, 1, { a: 'booked', b: 'waiting', c: 'booked' }],
    ['once they are released, who waits is asked', [ask('a'), ask('b'), release], 2, 1, { a: 'booked', b: 'offered' }],
    ['a kept seat that is given back is kept again', [ask('a', 1, 'desk'), of('leave', 'a'), ask('b'), ask('c'), ask('d', 1, 'desk')], 2, 1, { a: 'left', b: 'booked', c: 'waiting', d: 'booked' }],
    ['staff stand in line like everybody when nothing is kept', [ask('a'), ask('b'), ask('c', 1, 'desk')], 1, 0, { a: 'booked', b: 'waiting', c: 'waiting' }],
    ['what comes after the end changes nothing', [ask('a'), of('leave', 'a'), of('accept', 'a'), ask('a'), of('leave', 'z')], 1, 0, { a: 'left' }],
  ])('%s', (_, log, capacity, kept, expected) => {
    expect(states(log, capacity, kept)).toEqual(expected)
  })

  test.each<[string, SessionEvent[], number, number, object]>([
    ['nobody yet', [], 12, 2, { capacity: 12, kept: 2, taken: 0, free: 10 }],
    ['a booking', [ask('a', 3)], 12, 2, { capacity: 12, kept: 2, taken: 3, free: 7 }],
    ['while somebody waits nothing is free', [ask('a', 2), ask('b', 2)], 3, 0, { capacity: 3, kept: 0, taken: 2, free: 0 }],
    ['an offered seat is taken', [ask('a'), ask('b'), of('leave', 'a')], 1, 0, { capacity: 1, kept: 0, taken: 1, free: 0 }],
    ['a kept seat that is taken', [ask('a', 1, 'desk')], 4, 2, { capacity: 4, kept: 1, taken: 1, free: 2 }],
    ['smaller than what is taken', [ask('a', 3), resize(2, 1)], 3, 0, { capacity: 2, kept: 0, taken: 3, free: 0 }],
  ])('seats: %s', (_, log, capacity, kept, expected) => {
    expect(seats(log, capacity, kept)).toEqual(expected)
  })

  const step = fc.oneof(
    fc.record({ kind: fc.constant('ask' as const), request: fc.constantFrom(...'abcdefgh'), seats: fc.integer({ min: 1, max: 3 }), by: fc.constantFrom('app' as const, 'desk' as const) }),
    fc.record({ kind: fc.constantFrom('leave' as const, 'accept' as const, 'lapse' as const), request: fc.constantFrom(...'abcdefgh') }),
    fc.constant({ kind: 'release' as const }),
  )
  test('in no order of events is a seat given twice, or left free while somebody waits who fits', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 }), (steps, capacity, kept) => {
        const log = steps.map((one) => ({ ...one, at })) as SessionEvent[]
        for (let i = 1; i <= log.length; i++) {
          const { parties, line, seats: now } = foldedSession(log.slice(0, i), { capacity: capacity + kept, kept })
          const holding = [...parties.values()].filter(({ state }) => state === 'booked' || state === 'offered')
          expect(holding.reduce((sum, party) => sum + party.seats, 0)).toBe(now.taken)
          expect(now.taken).toBeLessThanOrEqual(capacity + kept)
          const head = line[0] === undefined ? undefined : parties.get(line[0])
          if (head) expect(now.capacity - now.taken - now.kept).toBeLessThan(head.seats)
        }
      }),
    )
  })
})

describe('the time to answer an offer', () => {
  const china = (text: string) => new Date(`${text}:00+08:00`)
  test.each([
    ['by day it runs by the clock', '2026-11-26T09:23', 120, '2026-11-27T11:15', '2026-11-26T11:23'],
    ['an evening offer goes on in the morning', '2026-11-26T20:30', 120, '2026-11-28T11:15', '2026-11-27T09:30'],
    ['nobody answers at night', '2026-11-26T23:10', 120, '2026-11-28T11:15', '2026-11-27T10:00'],
    ['before dawn', '2026-11-26T03:00', 60, '2026-11-28T11:15', '2026-11-26T09:00'],
    ['over the end of a month and of a year', '2026-12-31T20:59', 60, '2027-01-03T11:15', '2027-01-01T08:59'],
    ['never after the beginning', '2026-11-26T10:00', 120, '2026-11-26T11:15', '2026-11-26T11:15'],
    ['a long time takes several days', '2026-11-26T08:00', 20 * 60, '2026-12-30T11:15', '2026-11-27T15:00'],
  ])('%s', (_, offered, minutes, starts, expected) => {
    expect(answerBy(china(offered), minutes, china(starts))).toEqual(china(expected))
  })
})
