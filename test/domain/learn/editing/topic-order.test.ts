import fc from 'fast-check'
import { arranged, joinedSince, longestTopic, movedBy, orderChanges, withoutPiece, withPiece } from '@/domain/learn/editing/topic-order'

const of = (pieces: string[], left: string[] = []) => ({ pieces, left })
const everything = () => true

describe('arranging', () => {
  test('a piece is moved up or down by one; the first goes no higher, the last no lower', () => {
    expect(movedBy(of(['a', 'b', 'c']), 2, -1).pieces).toEqual(['a', 'c', 'b'])
    expect(movedBy(of(['a', 'b', 'c']), 0, 1).pieces).toEqual(['b', 'a', 'c'])
    expect([movedBy(of(['a', 'b']), 0, -1).pieces, movedBy(of(['a', 'b']), 1, 1).pieces]).toEqual([['a', 'b'], ['a', 'b']])
  })
  test('a piece is added at the end, once, and up to sixty', () => {
    expect(withPiece(of(['a'], ['b']), 'b')).toEqual(of(['a', 'b']))
    expect(withPiece(of(['a']), 'a')).toEqual(of(['a']))
    const full = of(Array.from({ length: longestTopic }, (_, i) => `p${i}`))
    expect(withPiece(full, 'one-more')).toBe(full)
  })
  test('what is taken out is remembered, until it is put in again', () => {
    const without = withoutPiece(of(['a', 'b']), 'b')
    expect(without).toEqual(of(['a'], ['b']))
    expect(joinedSince(without, ['a', 'b', 'c'])).toEqual(['c'])
    expect(withPiece(without, 'b').left).toEqual([])
  })
})

describe('what readers get', () => {
  test('the arrangement, then what joined meanwhile, without what is withdrawn or was taken out', () => {
    expect(arranged(of(['b', 'gone', 'a'], ['out']), ['a', 'b', 'out', 'new'], (id) => id !== 'gone')).toEqual({ pieces: ['b', 'a', 'new'], noRoom: [] })
  })
  test('what joined and has no room is named, never dropped in silence', () => {
    const pieces = Array.from({ length: longestTopic }, (_, i) => `p${i}`)
    expect(arranged(of(pieces), ['late'], everything)).toEqual({ pieces, noRoom: ['late'] })
    // A withdrawn one makes room.
    expect(arranged(of(pieces), ['late'], (id) => id !== 'p0').pieces.at(-1)).toBe('late')
  })
})

describe('the difference between two orders', () => {
  test.each([
    ['nothing', ['a', 'b'], ['a', 'b'], []],
    ['one moved to the end', ['a', 'b', 'c'], ['b', 'c', 'a'], [{ what: 'moved', id: 'a', from: 1, to: 3 }]],
    ['one new in the middle moves no other', ['a', 'b'], ['a', 'x', 'b'], [{ what: 'new', id: 'x', to: 2 }]],
    ['one gone', ['a', 'b', 'c'], ['a', 'c'], [{ what: 'gone', id: 'b', from: 2 }]],
    ['all at once', ['a', 'b', 'c'], ['c', 'x', 'a'], [{ what: 'new', id: 'x', to: 2 }, { what: 'moved', id: 'a', from: 1, to: 3 }, { what: 'gone', id: 'b', from: 2 }]],
  ])('%s', (_, before, after, changes) => {
    expect(orderChanges(before, after)).toEqual(changes)
  })
  test('of whatever two orders, no fewer moves would do', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const longestRun = (places: number[]) => places.reduce<number[]>((best, place, at) => [...best, 1 + Math.max(0, ...best.filter((_, i) => i < at && places[i]! < place))], []).reduce((most, run) => Math.max(most, run), 0)
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 6 }), (after) => {
        expect(orderChanges(ids, after)).toHaveLength(ids.length - longestRun(ids.map((id) => after.indexOf(id))))
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
