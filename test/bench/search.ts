/** Search over many pieces: time in the function, round trips, what a new instance needs, and the same questions as regular expressions. */
import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import cloudbase from '@cloudbase/node-sdk'
import { parse } from 'yaml'
import * as z from 'zod'
import { searchSeeds } from '../../localcloud/seed/search-seeds'
import { startTestCloud, dataOf } from '../cloud/harness'
import { builtFolder } from '../fixtures/built'
import { askedAbout, isOwn, manyPieces, rightAbout } from '../fixtures/many-pieces'
import { keys } from '../fixtures/temporary-cloud'

const questions = z.array(z.object({ ask: z.string(), right: z.array(z.string()) }))
const files = ['search-questions.yaml', 'search-questions-further.yaml', 'search-questions-fresh.yaml']
const rounds = 5
const regexQuestions = 20
const ownQuestions = 200
const batch = 1000

export interface SearchBench {
  pieces: number
  /** Of every question in every round, by the clock. */
  p50Ms: number
  p95Ms: number
  /** Each question in its best round: what others take of a shared machine left out. */
  p50BestMs: number
  p95BestMs: number
  /** What the processor works for a question. */
  p50CpuMs: number
  p95CpuMs: number
  regexP50Ms: number
  /** Share of the real questions whose right piece is among the first three. */
  top3: number
  /** The same of as many questions about made-up pieces, which have their matter and their aspect in common with few others. */
  ownTop3: number
  roundTrips: number
  coldRoundTrips: number
  coldMs: number
  /** Of a new process with the function's code in it: all it holds after its first question, and how much of it came with that. */
  coldHeldMB: number
  coldGrowthMB: number
  /** What one question more than doubles in a function's memory: the shards it read. */
  largestAnswerKB: number
  buildSeconds: number
  indexMB: number
  /** How many others wanted the machine's processors, before and after. */
  loadBefore: number
  loadAfter: number
}

const at = (times: number[], share: number) => Number((times.sort((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2))
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const round = (value: number, digits = 1) => Number(value.toFixed(digits))

export async function benchSearch(pieces: number): Promise<SearchBench> {
  const loadBefore = loadavg()[0] ?? 0
  const asked = files.flatMap((file) => questions.parse(parse(readFileSync(path.join(__dirname, '../fixtures', file), 'utf8'))))
  // Not strict: the regular expressions read everything, which is what is measured.
  const cloud = await startTestCloud({ strict: false })
  try {
    const many = manyPieces(pieces)
    const began = performance.now()
    const seeds = searchSeeds(many, new Date())
    const buildSeconds = (performance.now() - began) / 1000
    for (const [collection, docs] of Object.entries(seeds)) for (let i = 0; i < docs.length; i += batch) cloud.store.insert(collection, docs.slice(i, i + batch))

    const ask = async (text: string) => {
      cloud.resetCosts()
      const { items } = dataOf<{ items: Array<{ id: string }> }>(await cloud.query('learn.search', { text }))
      const [cost] = cloud.costs()
      return { ids: items.map(({ id }) => id), roundTrips: cost?.last.roundTrips ?? 0, bytes: cost?.last.bytes ?? 0 }
    }
    const hits = (ids: readonly string[], right: readonly string[]) => ids.slice(0, 3).some((id) => right.includes(id))
    const cold = await ask(asked[0]?.ask ?? '')
    const answers = []
    for (const { ask: text, right } of asked) answers.push({ right, ...(await ask(text)) })
    const made = many.filter(({ _id }) => _id.startsWith('made-')).length
    const own = Array.from({ length: Math.min(ownQuestions, made) }, (_, i) => Math.floor((i * made) / ownQuestions)).filter(isOwn)
    let ownHits = 0
    for (const i of own) if (hits((await ask(askedAbout(i))).ids, rightAbout(i, made))) ownHits++
    const timed = await inOwnProcess(cloud.sdkEnv, asked.map(({ ask: text }) => text))
    const regexTimes = await regexMs(cloud.sdkEnv, asked.slice(0, regexQuestions).map(({ ask: text }) => text))
    const each = timed.questions.flat()
    return {
      pieces,
      p50Ms: at(each.map(({ ms }) => ms), 0.5),
      p95Ms: at(each.map(({ ms }) => ms), 0.95),
      p50BestMs: at(timed.questions.map((times) => Math.min(...times.map(({ ms }) => ms))), 0.5),
      p95BestMs: at(timed.questions.map((times) => Math.min(...times.map(({ ms }) => ms))), 0.95),
      p50CpuMs: at(each.map(({ cpuMs }) => cpuMs), 0.5),
      p95CpuMs: at(each.map(({ cpuMs }) => cpuMs), 0.95),
      regexP50Ms: at(regexTimes, 0.5),
      top3: round(answers.filter(({ ids, right }) => hits(ids, right)).length / answers.length, 3),
      ownTop3: own.length === 0 ? 1 : round(ownHits / own.length, 3),
      roundTrips: Math.max(...answers.map(({ roundTrips }) => roundTrips)),
      coldRoundTrips: cold.roundTrips,
      coldMs: round(timed.first.ms),
      coldHeldMB: round(timed.first.heldMB),
      coldGrowthMB: round(timed.first.heldMB - timed.loaded.heldMB),
      largestAnswerKB: Math.round(Math.max(...answers.map(({ bytes }) => bytes)) / 1024),
      buildSeconds: round(buildSeconds),
      indexMB: round(JSON.stringify(seeds['searchIndex']).length / 1e6),
      loadBefore: round(loadBefore),
      loadAfter: round(loadavg()[0] ?? 0),
    }
  } finally {
    await cloud.close()
  }
}

interface Told {
  ok: boolean
  ms: number
  cpuMs: number
  heldMB: number
}

const next = (instance: ChildProcess) =>
  new Promise<Told>((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`the instance ended with ${code}`))
    instance.once('exit', ended)
    instance.once('message', (told: Told) => {
      instance.off('exit', ended)
      if (told.ok) resolve(told)
      else reject(new Error('the function refused a question'))
    })
  })

/** Every question in every round, in a process that has nothing else to do. */
async function inOwnProcess(env: Record<string, string>, texts: readonly string[]) {
  const instance = fork(path.join(__dirname, 'search-instance.js'), [path.join(builtFolder('functions'), 'api')], { execArgv: ['--expose-gc'], env: { ...process.env, ...env, ...keys } })
  const ask = (text: string) => {
    const told = next(instance)
    instance.send({ text })
    return told
  }
  try {
    const loaded = await next(instance)
    const first = await ask(texts[0] ?? '')
    const asked: Told[][] = texts.map(() => [])
    // The first round warms up what V8 compiles.
    for (const text of texts) await ask(text)
    for (let i = 0; i < rounds; i++) for (const [n, text] of texts.entries()) asked[n]?.push(await ask(text))
    return { loaded, first, questions: asked }
  } finally {
    instance.kill()
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
