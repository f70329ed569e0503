/**
 * How long loading each function takes: `require` alone, each in a new process, the candidates in turn so that they share the machine's moods; and until api has
 * answered its first frame, home's, each call of which is refused for its input: what it asks for is loaded, and no database waited for.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { minClientVersion } from '../../cloudfunctions/api/client-version'
import { homeCalls } from './cost-frames'

const root = path.resolve(__dirname, '../..')
const api = path.join(root, 'dist/functions/api')
const rounds = 15

type Candidate = 'bareMs' | 'apiMs' | 'apiHomeMs' | 'timerMs' | 'wxServerSdkMs'

const home = { client: minClientVersion, calls: homeCalls.map((call) => ({ ...call, input: 'not an input' })) }
const requiring = (module: string) => `require(${JSON.stringify(module)})`

/** Milliseconds that a new process takes to do it. */
function millisecondsOf(expression: string): number {
  const script = `console.log = () => {}; const before = performance.now(); Promise.resolve(${expression}).then(() => { process.stdout.write(String(performance.now() - before)); process.exit() })`
  return Number(execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** Medians in milliseconds (`bareMs`: of an empty file), and the size of api's folder. */
export async function benchColdstart(): Promise<Record<Candidate, number> & { apiKB: number }> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'xiangrikui-coldstart-'))
  const empty = path.join(scratch, 'empty.js')
  writeFileSync(empty, '')
  const expressions: Record<Candidate, string> = {
    bareMs: requiring(empty),
    apiMs: requiring(api),
    apiHomeMs: `${requiring(api)}.main(${JSON.stringify(home)}, {})`,
    timerMs: requiring(path.join(root, 'dist/functions/timer')),
    wxServerSdkMs: requiring('wx-server-sdk'),
  }
  const samples: Record<Candidate, number[]> = { bareMs: [], apiMs: [], apiHomeMs: [], timerMs: [], wxServerSdkMs: [] }
  const names = Object.keys(samples) as Candidate[]
  try {
    for (let round = 0; round < rounds; round++) for (const name of names) samples[name].push(millisecondsOf(expressions[name]))
  } finally {
    rmSync(scratch, { recursive: true })
  }
  const medianOf = (name: Candidate) => Math.round(median(samples[name]) * 10) / 10
  const apiKB = Math.round(readdirSync(api).reduce((sum, file) => sum + statSync(path.join(api, file)).size, 0) / 1024)
  return { bareMs: medianOf('bareMs'), apiMs: medianOf('apiMs'), apiHomeMs: medianOf('apiHomeMs'), timerMs: medianOf('timerMs'), wxServerSdkMs: medianOf('wxServerSdkMs'), apiKB }
}
