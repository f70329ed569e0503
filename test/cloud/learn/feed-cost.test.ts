import type { ArticleCard } from '@/domain/learn/contract'
import { feedKeys } from '@/domain/learn/feed-keys'
import { articleDoc } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.close())

const reader = { placeIds: ['n1', 'n11', 'n101'], stages: ['baby'], groups: ['member'], childMonths: [8], limit: 10 }

/** Pieces of every kind of audience: the reader's, other counties', other ages'. */
function plant(from: number, to: number) {
  const docs = Array.from({ length: to - from }, (_, i) => {
    const n = from + i
    const orgPath = n % 3 === 0 ? 'n1.' : `n1.n11.n${101 + (n % 40)}.`
    const audience = { stages: n % 2 === 0 ? (['baby'] as const).slice() : [], groups: [], ageMonths: [n % 24, (n % 24) + 3] as [number, number], youthGate: false, hiddenFromBereaved: false }
    const piece = { kind: 'article' as const, orgPath, months: [], audience }
    return articleDoc(`many-${n}`, { ...piece, publishedAt: new Date(Date.UTC(2020, 0, 1) + n * 60_000), ...feedKeys(piece) })
  })
  cloud.store.insert('articles', docs)
}

async function cost() {
  cloud.resetCosts()
  const { items, moments } = dataOf<{ items: ArticleCard[]; moments: ArticleCard[] }>(await cloud.query('learn.feed', reader))
  const { roundTrips, scanned } = cloud.costs()[0]!.last
  return { items: items.length, moments: moments.length, roundTrips, scanned }
}

test('home costs two round trips and reads as much among six thousand pieces as among three hundred', async () => {
  plant(0, 300)
  const few = await cost()
  plant(300, 6000)
  const many = await cost()
  expect([few.roundTrips, many.roundTrips, many.items, many.moments]).toEqual([2, 2, 10, 12])
  expect([few.scanned, many.scanned]).toEqual([few.scanned, expect.any(Number)])
  expect(many.scanned).toBeLessThanOrEqual(few.scanned * 1.5)
})
