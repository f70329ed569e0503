import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../../localcloud/store/open-store'
import { storeProblems } from './store-problems'

const rounds = process.env['LONG'] ? 50 : 5
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

interface Fact {
  ready?: boolean
  id?: string
  n?: number
  gone?: string
  ids?: string[]
  batch?: number
}

/** Lets the writers write and kills them at some moment; returns what was answered until then. */
function writeAndKill(dir: string, round: number, afterMs: number): Promise<Fact[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'kill-writer.ts'), dir, String(seed + round)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  let armed = false
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (!armed) setTimeout(() => child.kill('SIGKILL'), afterMs)
    armed = true
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`The writers ended by themselves with ${code}`))
      // What follows the last line end was cut off while it was said.
      resolve(said.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Fact))
    })
  })
}

describe('kill -9 while eight writers write', () => {
  it(`loses nothing that was answered and leaves nothing half there (${rounds} rounds, SEED=${seed})`, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'store-kill-'))
    let answered = 0
    for (let round = 0; round < rounds; round++) {
      rmSync(dir, { recursive: true, force: true })
      const facts = await writeAndKill(dir, round, 20 + ((seed * (round + 7) * 131) % 700))
      answered += facts.length
      expect(await storeProblems(dir)).toEqual([])

      const store = openStore(dir)
      const has = (collection: string, _id: string) => store.find(collection, { filter: { _id } }).docs[0]
      const last = new Map(facts.flatMap(({ id, n }) => (id !== undefined && n !== undefined ? [[id, n] as const] : [])))
      // The write that was under way may have come through without an answer.
      for (const [id, n] of last) expect(has('docs', id)?.['n']).toBeGreaterThanOrEqual(n)
      for (const { gone, ids = [], batch } of facts) {
        if (gone !== undefined) expect(has('docs', gone)).toBeUndefined()
        for (const id of ids) expect(has('docs', id)).toBeDefined()
        if (batch !== undefined) expect(store.count('pairs', { batch }).total).toBe(2)
      }
      const batches = store.aggregate('pairs', [{ $match: { batch: { $exists: true } } }, { $group: { _id: '$batch', halves: { $sum: 1 } } }], { now: new Date(0) }).docs
      expect(batches.filter(({ halves }) => halves !== 2)).toEqual([])
      expect(has('pairs', 'total')?.['sum'] ?? 0).toBe(batches.length)
      const parts = store.count('docs', { _id: /^many\./ }).total
      expect(parts % 20).toBe(0)
      await store.close()
    }
    rmSync(dir, { recursive: true, force: true })
    expect(answered).toBeGreaterThan(rounds * 5)
  }, 600_000)
})
