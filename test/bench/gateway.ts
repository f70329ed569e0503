import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sdkEnv } from '../../localcloud/functions/sdk-env'
import type { CloudNews } from './gateway-cloud'
import { gatewayOperations } from './gateway-operations'

export interface GatewayBench {
  documents: number
  /** One caller after the other for the times, eight at once for the calls per second. */
  perOperation: Record<string, { p50Ms: number; p99Ms: number; perSecond: number }>
  /** From opening the data folder to the first answer. */
  openMs?: number
  /** Private memory of the cloud: the most of filling and of serving all that is measured here. */
  rssAnonMB?: number
  fillSeconds?: number
}

const warmUps = 20
const timed = 200
const callers = 8
const callsEach = 50

const round = (value: number, digits = 2) => Number(value.toFixed(digits))

/** The next news of a kind that the cloud tells; rejects when it ends without. */
function news<Kind extends CloudNews['kind']>(cloud: ChildProcess, kind: Kind): Promise<Extract<CloudNews, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    cloud.on('message', (told: CloudNews) => told.kind === kind && resolve(told as Extract<CloudNews, { kind: Kind }>))
    cloud.on('exit', (code) => reject(new Error(`the local cloud ended with ${code}`)))
  })
}

const startCloud = (...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'gateway-cloud.ts'), ...args], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })

async function measure(call: (n: number) => Promise<unknown>) {
  let n = 0
  for (let i = 0; i < warmUps; i++) await call(n++)
  const times: number[] = []
  for (let i = 0; i < timed; i++) {
    const began = performance.now()
    await call(n++)
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const began = performance.now()
  const caller = async () => {
    for (let i = 0; i < callsEach; i++) await call(n++)
  }
  await Promise.all(Array.from({ length: callers }, caller))
  const seconds = (performance.now() - began) / 1000
  const at = (share: number) => round(times[Math.floor(share * (times.length - 1))] ?? 0)
  return { p50Ms: at(0.5), p99Ms: at(0.99), perSecond: Math.round((callers * callsEach) / seconds) }
}

/** Speed of the local cloud through the unmodified SDK, with so many documents in it. Talk goes to stderr. */
export async function benchGateway(documents: number): Promise<GatewayBench> {
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-gateway-'))
  try {
    process.stderr.write(`Planting ${documents} documents\n`)
    const filled = await news(startCloud('fill', dir, String(documents)), 'filled')
    const cloud = startCloud('serve', dir)
    const { url, openMs } = await news(cloud, 'serving')
    Object.assign(process.env, sdkEnv(`${url}/admin`))

    const perOperation: GatewayBench['perOperation'] = {}
    for (const [name, call] of Object.entries(gatewayOperations(documents))) {
      process.stderr.write(`Measuring ${name}\n`)
      perOperation[name] = await measure(call)
    }
    const ended = news(cloud, 'ended')
    cloud.send('end')
    const rssAnonMB = Math.max(filled.rssAnonMB, (await ended).rssAnonMB)
    return { documents, perOperation, openMs: round(openMs, 0), rssAnonMB: round(rssAnonMB, 0), fillSeconds: round(filled.seconds, 1) }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
