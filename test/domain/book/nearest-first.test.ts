import fc from 'fast-check'
import { byNearness, circlesAround, sidesBehind, type Side, type Standing } from '@/domain/book/venues/nearest-first'

const here = ['n1', 'n2', 'n3', 'n4', 'n5']
const stand = (orgPath: string, id = 'a'): Standing => ({ orgPath, id })

test('the village first, then township, county and city; in each what is its own before what lies elsewhere in it', () => {
  const near = ['n1.n2.n3.n4.n5.', 'n1.n2.n3.n4.', 'n1.n2.n3.n4.n6.', 'n1.n2.n3.n4.n1.', 'n1.n2.n3.', 'n1.n2.n3.n7.', 'n1.n2.n3.n1.n9.', 'n1.n2.', 'n1.n2.n8.n9.', 'n1.n2.n1.']
  const sorted = [...near].sort().reverse().map((path) => stand(path)).sort(byNearness(circlesAround(here)))
  expect(sorted.map(({ orgPath }) => orgPath)).toEqual(near)
})

test('who said no more than the province is shown all of it', () => {
  expect(circlesAround(['n1'])).toEqual(['n1.'])
  expect(sidesBehind(['n1.'], undefined)).toEqual({ after: { from: 'n1.', to: 'n1/' }, before: undefined })
})

const isIn = (side: Side | undefined, { orgPath, id }: Standing, direction: 1 | -1) => {
  if (!side) return false
  const { from, to, behind } = side
  if (!behind) return orgPath >= from && orgPath < to
  if (orgPath === behind.orgPath) return direction === 1 ? id > behind.id : id < behind.id
  return direction === 1 ? orgPath > behind.orgPath && orgPath < to : orgPath < behind.orgPath && orgPath >= from
}

test('whatever row a page ended with, what is left of both sides is just what comes behind it', () => {
  const step = fc.integer({ min: 1, max: 6 })
  const row = fc.record({ orgPath: fc.array(step, { minLength: 0, maxLength: 4 }).map((ids) => ['n1', 'n2', ...ids.map((id) => `n${id}`)].join('.') + '.'), id: fc.constantFrom('a', 'b', 'c') })
  const placeIds = fc.integer({ min: 2, max: 5 }).map((length) => here.slice(0, length))
  fc.assert(
    fc.property(placeIds, row, row, (ids, last, other) => {
      const circles = circlesAround(ids)
      const sides = sidesBehind(circles, last)
      const isOwn = circles.slice(1).includes(other.orgPath)
      const isLeft = byNearness(circles)(other, last) > 0
      return isOwn || isLeft === (isIn(sides.after, other, 1) || isIn(sides.before, other, -1))
    }),
    { seed: 7, numRuns: 3000 },
  )
})
