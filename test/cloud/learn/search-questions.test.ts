/** Whether people find what they look for: sixty questions as they are typed, over the pieces of the sample province. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import type { ArticleCard } from '../../../src/domain/learn/contract'
import { seedProvince } from '../../../localcloud/seed/seed-province'
import { keys } from '../../fixtures/temporary-cloud'
import { dataOf, startTestCloud } from '../harness'

const questions = z.array(z.strictObject({ ask: z.string(), right: z.array(z.string()).min(1) })).parse(parse(readFileSync(path.join(__dirname, '../../fixtures/search-questions.yaml'), 'utf8')))
const shown = 3

test('there are sixty questions, no two alike', () => {
  expect(new Set(questions.map(({ ask }) => ask)).size).toBe(60)
})

test(`a right piece is among the first ${shown} for nine questions of ten, and every question finds something`, async () => {
  const cloud = await startTestCloud()
  await seedProvince(cloud.store, new Date(), keys)
  try {
    const missed: Array<[string, string[]]> = []
    const empty: string[] = []
    for (const { ask, right } of questions) {
      const { items } = dataOf<{ items: ArticleCard[] }>(await cloud.query('learn.search', { text: ask }))
      const first = items.slice(0, shown).map(({ id }) => id)
      if (!first.some((id) => right.includes(id))) missed.push([ask, first])
      if (items.length === 0) empty.push(ask)
    }
    if (process.env['SHOW']) console.log(missed.map(([ask, first]) => `${ask}: ${first.join(' ')}`).join('\n'))
    expect(empty).toEqual([])
    expect(missed.length).toBeLessThanOrEqual(questions.length / 10)
  } finally {
    await cloud.close()
  }
})
