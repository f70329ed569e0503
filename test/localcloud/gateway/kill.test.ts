/** kill -9 while eight writers write through the SDK: what was answered is there, and nothing is half there. */
import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sdkEnv } from '../../../localcloud/functions/sdk-env'
import { startLocalCloud } from '../../../localcloud/local-cloud'
import { temporaryFolder } from './test-cloud'

const rounds = process.env.LONG ? 50 : 5
/** Decides when each round is cut off; `SEED=` repeats it, as far as two processes' timing can be repeated. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

/** Starts a Node process and gathers what it says. */
function start(env: NodeJS.ProcessEnv, ...args: string[]) {
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
  let text = ''
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const spoke = new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it said anything`)))
  })
  // Whole lines only: the last may have been cut off.
  const lines = new Promise<string[]>((resolve) => child.once('close', () => resolve(text.split('\n').slice(0, -1))))
  return { child, spoke, lines }
}

test(`${rounds} times, SEED=${seed}`, async () => {
  const dataDir = temporaryFolder()
  const answered: string[] = []
  for (let round = 0; round < rounds; round++) {
    const cloud = start(process.env, '--import', 'tsx', path.join(__dirname, 'durable-cloud.ts'), dataDir)
    const env = { ...process.env, ...sdkEnv(`${await cloud.spoke}/admin`) }
    const writers = start(env, path.join(__dirname, 'durable-writers.js'), String(round))
    await writers.spoke
    // Somewhere in the middle of writing, another place each time.
    await sleep(100 + ((seed * (round + 7) * 131) % 300))
    cloud.child.kill('SIGKILL')
    answered.push(...(await writers.lines))
  }
  expect(answered.length).toBeGreaterThan(rounds * 8)

  const after = await startLocalCloud({ dataDir, quiet: true })
  const docs = new Map(after.store.find('kept', { filter: {} }).docs.map((doc) => [doc._id, doc]))
  await after.close()
  expect(answered.filter((id) => !docs.has(id))).toEqual([])
  expect([...docs.values()].filter(({ pair }) => pair !== undefined && !docs.has(String(pair)))).toEqual([])
}, 3_600_000)
