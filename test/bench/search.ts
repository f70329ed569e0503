/** Search over many pieces: time in the function, round trips, what a new instance needs, and the same questions as regular expressions. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import cloudbase from '@cloudbase/node-sdk'
import { parse } from 'yaml'
import * as z from 'zod'
import { searchSeeds } from '../../localcloud/seed/search-seeds'
import { startTestCloud, dataOf } from '../cloud/harness'
import { manyPieces } from '../fixtures/many-pieces'

const questions = z.array(z.object({ ask: z.string(), right: z.array(z.string()) }))
const rounds = 3
const regexQuestions = 20
const batch = 1000

export interface SearchBench {
  pieces: number
  p50Ms: number
  p95Ms: number
  regexP50Ms: number
  /** Share of the sixty questions whose right piece is among the first three. */
  top3: number
  roundTrips: number
  coldRoundTrips: number
  /** What one question more than doubles in a function's memory: the shards it read. */
  largestAnswerKB: number
  buildSeconds: number
  indexMB: number
}

const at = (times: number[], share: number) => Number((times.sort((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2))
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export async function benchSearch(pieces: number): Promise<SearchBench> {
  const asked = questions.parse(parse(readFileSync(path.join(__dirname, '../fixtures/search-questions.yaml'), 'utf8')))
  // Not strict: the regular expressions read everything, which is what is measured.
  const cloud = await startTestCloud({ strict: false })
  try {
    const began = performance.now()
    const seeds = searchSeeds(manyPieces(pieces), new Date())
    const buildSeconds = (performance.now() - began) / 1000
    for (const [collection, docs] of Object.entries(seeds)) for (let i = 0; i < docs.length; i += batch) cloud.store.insert(collection, docs.slice(i, i + batch))
    const indexMB = JSON.stringify(seeds['searchIndex']).length / 1e6

    const ask = async (text: string) => {
      cloud.resetCosts()
      const { items } = dataOf<{ items: Array<{ id: string }> }>(await cloud.query('learn.search', { text }))
      const [cost] = cloud.costs()
      return { ids: items.map(({ id }) => id), ms: cloud.logs.recent(1)[0]?.durationMs ?? 0, roundTrips: cost?.last.roundTrips ?? 0, bytes: cost?.last.bytes ?? 0 }
    }
    const cold = await ask(asked[0]?.ask ?? '')
    const answers = []
    for (let round = 0; round < rounds; round++) for (const { ask: text, right } of asked) answers.push({ right, ...(await ask(text)) })
    const regexTimes = await regexMs(cloud.sdkEnv, asked.slice(0, regexQuestions).map(({ ask: text }) => text))
    return {
      pieces,
      p50Ms: at(answers.map(({ ms }) => ms), 0.5),
      p95Ms: at(answers.map(({ ms }) => ms), 0.95),
      regexP50Ms: at(regexTimes, 0.5),
      top3: answers.filter(({ ids, right }) => ids.slice(0, 3).some((id) => right.includes(id))).length / answers.length,
      roundTrips: Math.max(...answers.map(({ roundTrips }) => roundTrips)),
      coldRoundTrips: cold.roundTrips,
      largestAnswerKB: Math.round(Math.max(...answers.map(({ bytes }) => bytes)) / 1024),
      buildSeconds: Number(buildSeconds.toFixed(1)),
      indexMB: Number(indexMB.toFixed(1)),
    }
  } finally {
    await cloud.close()
  }
}

/** What a search without an index costs: the database looks through title and summary of every piece. */
async function regexMs(env: Record<string, string>, texts: string[]): Promise<number[]> {
  Object.assign(process.env, env)
  const db = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database()
  const times: number[] = []
  for (const text of texts) {
    const regexp = db.RegExp({ regexp: escaped(text), options: 'i' })
    const began = performance.now()
    await db.collection('articles').where(db.command.or([{ title: regexp }, { summary: regexp }, { 'blocks.content.text': regexp }])).limit(20).field({ title: 1 }).get()
    times.push(performance.now() - began)
  }
  return times
}
