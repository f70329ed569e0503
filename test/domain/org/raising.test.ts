import fc from 'fast-check'
import { coveringPaths } from '../../../src/domain/org/hand-over'
import { levelAnswerBy, raisedOnce, reachedBy } from '../../../src/domain/org/raising'

const again = new Date('2026-11-27T09:30:00Z')
const [province, city, county, township, village] = ['n1.', 'n1.n11.', 'n1.n11.n101.', 'n1.n11.n101.n1001.', 'n1.n11.n101.n1001.n8001.'] as const

test.each([
  ['missed in the village, the township sees it', { waitsAt: village, raisedTo: null }, township, { raisedTo: township, raiseAt: again }],
  ['where the township has nobody, the county does at once', { waitsAt: village, raisedTo: null }, county, { raisedTo: county, raiseAt: again }],
  ['missed there too, the next', { waitsAt: village, raisedTo: county }, city, { raisedTo: city, raiseAt: again }],
  ['above the province is nobody: there it stays', { waitsAt: village, raisedTo: city }, province, { raisedTo: province, raiseAt: null }],
  ['what waits at the province goes nowhere', { waitsAt: province, raisedTo: null }, undefined, { raisedTo: null, raiseAt: null }],
  ['while nobody works above it stays where it is, and is tried again', { waitsAt: village, raisedTo: township }, undefined, { raisedTo: township, raiseAt: again }],
] as const)('%s', (_, waiting, nearest, then) => {
  expect(raisedOnce(waiting, nearest, again)).toEqual(then)
})

test('what was handed over to a place above counts from there', () => {
  expect(reachedBy({ waitsAt: county, raisedTo: township })).toBe(county)
  expect(reachedBy({ waitsAt: village, raisedTo: township })).toBe(township)
})

test('whatever levels have somebody, it goes up and never down or aside, and ends at the highest that has', () => {
  const above = coveringPaths(village).slice(1)
  fc.assert(
    fc.property(fc.subarray(above, { minLength: 1 }), (staffed) => {
      let waiting: { waitsAt: string; raisedTo: string | null } = { waitsAt: village, raisedTo: null }
      const came: string[] = []
      for (let i = 0; i < 10; i++) {
        const nearest = coveringPaths(reachedBy(waiting)).slice(1).find((path) => staffed.includes(path))
        const next = raisedOnce(waiting, nearest, again)
        if (next.raisedTo !== null && next.raisedTo !== waiting.raisedTo) came.push(next.raisedTo)
        waiting = { ...waiting, raisedTo: next.raisedTo }
        if (next.raiseAt === null) break
      }
      expect(came).toEqual(above.filter((path) => staffed.includes(path)))
    }),
  )
})

test('who asked for help is not passed on through the night; every other case has a working day', () => {
  const evening = new Date('2026-11-26T20:00:00+08:00')
  expect(levelAnswerBy(evening, true)).toEqual(new Date('2026-11-27T10:00:00+08:00'))
  expect(levelAnswerBy(new Date('2026-11-27T10:00:00+08:00'), true)).toEqual(new Date('2026-11-27T18:00:00+08:00'))
  expect(levelAnswerBy(new Date('2026-11-27T17:31:00+08:00'))).toEqual(new Date('2026-11-30T17:30:00+08:00'))
})
