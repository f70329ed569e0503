import type { ArticleCard } from '@/domain/learn/contract'
import { everybody } from '@/domain/learn/everybody'
import { articleDoc } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'

let cloud: TestCloud
const at = (n: number) => new Date(Date.UTC(2026, 1, 1) + n * 60_000)
beforeAll(async () => {
  cloud = await startTestCloud()
  cloud.store.insert('articles', [
    articleDoc('province-notice', { kind: 'announcement', publishedAt: at(1) }),
    articleDoc('city-notice', { kind: 'announcement', orgPath: 'n1.n14.', publishedAt: at(2), audience: { ...everybody, stages: ['baby'] } }),
    articleDoc('village-notice', { kind: 'announcement', orgPath: 'n1.n14.n203.', publishedAt: at(3) }),
    ...Array.from({ length: 300 }, (_, i) => articleDoc(`elsewhere-${i}`, { kind: 'announcement', orgPath: `n1.n15.n${300 + i}.`, publishedAt: at(10 + i) })),
    ...Array.from({ length: 300 }, (_, i) => articleDoc(`article-${i}`, { publishedAt: at(400 + i) })),
  ])
})
afterAll(() => cloud.close())

const ids = async (placeIds: string[]) => dataOf<{ items: ArticleCard[] }>(await cloud.query('learn.byKind', { kind: 'announcement', placeIds, limit: 20 })).items.map(({ id }) => id)

test('notices of the places above a reader, whomever they are for, newest first; those of other places are not read', async () => {
  cloud.resetCosts()
  expect(await ids(['n1', 'n14', 'n203'])).toEqual(['village-notice', 'city-notice', 'province-notice'])
  const { roundTrips, scanned } = cloud.costs()[0]!.last
  expect(roundTrips).toBe(1)
  expect(scanned).toBeLessThan(20)
})

test('a place that tells nothing of its own shows what those above it tell', async () => {
  expect(await ids(['n1', 'n14', 'n999'])).toEqual(['city-notice', 'province-notice'])
})
