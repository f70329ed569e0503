import type { ArticleCard } from '@/domain/learn/contract'
import { feedPieces, feedReader } from '../../fixtures/feed-pieces'
import { dataOf, startTestCloud, type TestCloud } from '../harness'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.close())

const plant = (from: number, to: number) => cloud.store.insert('articles', feedPieces(from, to))

async function cost() {
  cloud.resetCosts()
  const { items, moments } = dataOf<{ items: ArticleCard[]; moments: ArticleCard[] }>(await cloud.query('learn.feed', feedReader))
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
