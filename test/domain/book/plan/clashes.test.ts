import fc from 'fast-check'
import { clashes } from '@/domain/book/plan/clashes'
import { freeAlternatives } from '@/domain/book/plan/free-alternatives'
import type { Occupied } from '@/domain/book/plan/occupied'

/** Minutes after nine in China on 23 November 2026. */
const at = (minutes: number) => new Date(Date.parse('2026-11-23T09:00:00+08:00') + minutes * 60_000).toISOString()
const taken = (id: string, from: number, to: number, more: Partial<Occupied> & { buffer?: number } = {}): Occupied => ({
  id,
  startsAt: at(from),
  endsAt: at(to),
  freeAgainAt: at(to + (more.buffer ?? 0)),
  roomId: more.roomId === undefined ? 'r1' : more.roomId,
  staffIds: more.staffIds ?? [],
})
const said = (sessions: readonly Occupied[]) => clashes(sessions).map(({ first, second, shared }) => `${first.id} ${second.id}: ${shared.map(({ kind, id }) => `${kind} ${id}`).join(', ')}`)

describe('two sessions', () => {
  test.each([
    ['one after the other', taken('a', 0, 60), taken('b', 60, 120), []],
    ['a minute over', taken('a', 0, 61), taken('b', 60, 120), ['a b: room r1']],
    ['within the buffer of the first', taken('a', 0, 60, { buffer: 15 }), taken('b', 74, 120), ['a b: room r1']],
    ['when the buffer is over', taken('a', 0, 60, { buffer: 15 }), taken('b', 75, 120), []],
    ['the buffer of the later one does not reach back', taken('a', 0, 60), taken('b', 60, 120, { buffer: 60 }), []],
    ['told in any order', taken('b', 30, 90), taken('a', 0, 60), ['a b: room r1']],
    ['at the same time', taken('a', 0, 60), taken('b', 0, 60), ['a b: room r1']],
    ['in another room', taken('a', 0, 60), taken('b', 0, 60, { roomId: 'r2' }), []],
    ['without a room', taken('a', 0, 60, { roomId: null }), taken('b', 0, 60, { roomId: null }), []],
    ['the same person in two rooms', taken('a', 0, 60, { staffIds: ['s1', 's2'] }), taken('b', 30, 60, { roomId: 'r2', staffIds: ['s2'] }), ['a b: person s2']],
    ['room and people: one clash', taken('a', 0, 60, { staffIds: ['s1', 's2'] }), taken('b', 30, 60, { staffIds: ['s2', 's1'] }), ['a b: room r1, person s2, person s1']],
    ['a person and a room of one name', taken('a', 0, 60, { roomId: 'x' }), taken('b', 0, 60, { roomId: null, staffIds: ['x'] }), []],
    ['somebody named twice', taken('a', 0, 60, { roomId: null, staffIds: ['s1', 's1'] }), taken('b', 0, 60, { roomId: null, staffIds: ['s1'] }), ['a b: person s1']],
    ['over midnight', taken('a', 14 * 60, 16 * 60), taken('b', 15 * 60 + 30, 17 * 60), ['a b: room r1']],
  ])('%s', (_what, one, other, expected) => expect(said([one, other])).toEqual(expected))
})

test('a long session clashes with all within it, also after a short one', () => expect(said([taken('long', 0, 300), taken('x', 10, 20), taken('y', 30, 40), taken('z', 300, 310)])).toEqual(['long x: room r1', 'long y: room r1']))

test('those of the earliest session are told first', () => expect(said([taken('a', 0, 100), taken('b', 10, 60), taken('c', 20, 30, { roomId: 'r2', staffIds: ['s1'] }), taken('d', 25, 35, { roomId: 'r2' }), taken('e', 70, 90)])).toEqual(['a b: room r1', 'a e: room r1', 'c d: room r2']))

describe('whatever the sessions', () => {
  const sessions = fc
    .array(fc.record({ from: fc.integer({ min: 0, max: 300 }), lasts: fc.integer({ min: 5, max: 90 }), buffer: fc.constantFrom(0, 0, 15, 30), roomId: fc.constantFrom('r1', 'r2', null), staffIds: fc.subarray(['s1', 's2', 's3']) }), { maxLength: 25 })
    .map((list) => list.map(({ from, lasts, ...more }, i) => taken(`n${i}`, from, from + lasts, more)))
  /** Minute by minute, who has what: no cleverness at all. */
  const byMinutes = (list: readonly Occupied[]) => {
    const found = new Set<string>()
    const things = (one: Occupied) => [...(one.roomId === null ? [] : [`room ${one.roomId}`]), ...one.staffIds.map((id) => `person ${id}`)]
    for (let minute = 0; minute < 460; minute++) {
      const there = list.filter((one) => one.startsAt <= at(minute) && at(minute) < one.freeAgainAt)
      for (const one of there) for (const other of there) if (one.id < other.id && things(one).some((thing) => things(other).includes(thing))) found.add(`${one.id} ${other.id}`)
    }
    return [...found].sort()
  }
  const pairs = (list: readonly Occupied[]) => clashes(list).map(({ first, second }) => [first.id, second.id].sort().join(' ')).sort()

  test('the clashes are those that a look at every minute finds', () => fc.assert(fc.property(sessions, (list) => expect(pairs(list)).toEqual(byMinutes(list))), { numRuns: 100 }))

  test('who takes only what does not clash with what is taken has no clash', () => {
    fc.assert(
      fc.property(sessions, (list) => {
        const accepted: Occupied[] = []
        for (const one of list) if (clashes([...accepted, one]).length === 0) accepted.push(one)
        expect(byMinutes(accepted)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('a session at an alternative time, or with somebody else who is free, clashes no more', () => {
    fc.assert(
      fc.property(sessions.filter((list) => list.length > 0), (list) => {
        const [session, ...others] = list
        if (!session) return
        const { startsAt, staffIds } = freeAlternatives(session, { sessions: list, staffIds: ['s1', 's2', 's3', 's4'], open: { from: '09:00', until: '18:00' } })
        const clashing = (one: Occupied) => clashes([one, ...others]).filter(({ first, second }) => first.id === one.id || second.id === one.id)
        const later = (ms: number, iso: string) => new Date(Date.parse(iso) + ms).toISOString()
        for (const start of startsAt) {
          const by = Date.parse(start) - Date.parse(session.startsAt)
          expect(clashing({ ...session, startsAt: start, endsAt: later(by, session.endsAt), freeAgainAt: later(by, session.freeAgainAt) })).toEqual([])
        }
        for (const who of staffIds) expect(clashing({ ...session, roomId: null, staffIds: [who] })).toEqual([])
        expect(staffIds).toContain('s4')
      }),
      { numRuns: 60 },
    )
  })
})

test('ten thousand sessions that do not clash are looked through in a moment', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => taken(`n${i}`, i * 60, i * 60 + 60, { staffIds: ['s1'] }))
  let looks = 0
  const counted = many.map((one) => ({ ...one, get freeAgainAt() { looks++; return one.freeAgainAt } }))
  expect(clashes(counted)).toEqual([])
  expect(looks).toBeLessThan(100_000)
})

describe('how a clash may be solved', () => {
  const session = taken('a', 60, 120, { buffer: 15, staffIds: ['s1'] })
  const open = { from: '09:00', until: '13:00' }
  const china = (iso: string) => new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(11, 16)
  const times = (others: Occupied[], hours = open) => freeAlternatives(session, { sessions: [session, ...others], staffIds: [], open: hours }).startsAt.map(china)

  test('by somebody else who is free then, their buffer over', () => {
    const others = [taken('b', 0, 60, { roomId: 'r2', staffIds: ['s2'], buffer: 15 }), taken('c', 0, 60, { roomId: 'r3', staffIds: ['s3'] }), taken('d', 135, 200, { roomId: 'r4', staffIds: ['s4'] }), taken('e', 134, 200, { roomId: 'r5', staffIds: ['s5'] })]
    expect(freeAlternatives(session, { sessions: others, staffIds: ['s1', 's2', 's3', 's4', 's5'], open }).staffIds).toEqual(['s3', 's4'])
  })

  test.each([
    ['later that day, ending before the venue closes', [], ['10:15', '10:30', '10:45', '11:00', '11:15', '11:30', '11:45', '12:00']],
    ['when the person is back', [taken('b', 60, 150, { roomId: 'r2', staffIds: ['s1'] })], ['11:30', '11:45', '12:00']],
    ['when the room is tidied', [taken('b', 60, 140, { buffer: 15 })], ['11:45', '12:00']],
    ['before the next one, its own buffer counted', [taken('b', 165, 400)], ['10:15', '10:30']],
    ['not at all on a full day', [taken('b', 60, 300)], []],
  ])('%s', (_what, others, expected) => expect(times(others)).toEqual(expected))

  test('until midnight at the latest', () => expect(times([taken('b', 60, 14 * 60)], { from: '09:00', until: '24:00' })).toEqual(['23:00']))
})
