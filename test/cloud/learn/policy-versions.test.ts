import type * as z from 'zod'
import type { learnContract } from '@/domain/learn/contract'
import { articleDoc, type ArticleDoc } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'

type Versions = z.output<typeof learnContract.policyVersions.output>

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.close())

const policy = (key: string, from: string | null, to: string | null): ArticleDoc['policy'] => ({
  key, inForce: { from, to }, plain: '一句话', who: '谁', amount: '多少', papers: [], where: '哪里', basis: '依据',
})

test('all versions of one policy that can be read, the newest first, in one round trip however many policies there are', async () => {
  cloud.store.insert('articles', [
    articleDoc('leave-now', { kind: 'policy', title: '现在的假', policy: policy('leave', '2025-01-01', null) }),
    articleDoc('leave-always', { kind: 'policy', title: '最早的假', policy: policy('leave', null, '2020-12-31') }),
    articleDoc('leave-then', { kind: 'policy', title: '那时的假', placeName: '岳麓区', policy: policy('leave', '2021-01-01', '2024-12-31') }),
    articleDoc('leave-wrong', { kind: 'policy', state: 'withdrawn', policy: policy('leave', '2019-01-01', null) }),
    ...Array.from({ length: 300 }, (_, i) => articleDoc(`other-${i}`, { kind: 'policy', policy: policy(`other-${i}`, null, null) })),
  ])
  cloud.resetCosts()
  const { items } = dataOf<Versions>(await cloud.query('learn.policyVersions', { key: 'leave' }))
  expect(items).toEqual([
    { id: 'leave-now', title: '现在的假', placeName: '', inForce: { from: '2025-01-01', to: null } },
    { id: 'leave-then', title: '那时的假', placeName: '岳麓区', inForce: { from: '2021-01-01', to: '2024-12-31' } },
    { id: 'leave-always', title: '最早的假', placeName: '', inForce: { from: null, to: '2020-12-31' } },
  ])
  expect(cloud.costs()[0]?.last).toMatchObject({ roundTrips: 1 })
  expect(cloud.costs()[0]!.last.scanned).toBeLessThan(10)
})

test('a policy that nobody wrote about has no versions', async () => {
  expect(dataOf<Versions>(await cloud.query('learn.policyVersions', { key: 'never-was' })).items).toEqual([])
})
