/** How long loading each function takes: `require` alone, each in a new process, the candidates in turn so that they share the machine's moods. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const api = path.join(root, 'dist/functions/api')
const rounds = 15

type Candidate = 'bareMs' | 'apiMs' | 'timerMs' | 'wxServerSdkMs'

/** Milliseconds that a new process takes to require the module. */
function requireMs(module: string): number {
  const script = `const before = performance.now(); require(${JSON.stringify(module)}); process.stdout.write(String(performance.now() - before)); process.exit()`
  return Number(execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** Medians in milliseconds (`bareMs`: of an empty file), and the size of api's folder. */
export async function benchColdstart(): Promise<Record<Candidate, number> & { apiKB: number }> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'xiangrikui-coldstart-'))
  const empty = path.join(scratch, 'empty.js')
  writeFileSync(empty, '')
  const modules: Record<Candidate, string> = { bareMs: empty, apiMs: api, timerMs: path.join(root, 'dist/functions/timer'), wxServerSdkMs: 'wx-server-sdk' }
  const samples: Record<Candidate, number[]> = { bareMs: [], apiMs: [], timerMs: [], wxServerSdkMs: [] }
  const names = Object.keys(samples) as Candidate[]
  try {
    for (let round = 0; round < rounds; round++) for (const name of names) samples[name].push(requireMs(modules[name]))
  } finally {
    rmSync(scratch, { recursive: true })
  }
  const medianOf = (name: Candidate) => Math.round(median(samples[name]) * 10) / 10
  const apiKB = Math.round(readdirSync(api).reduce((sum, file) => sum + statSync(path.join(api, file)).size, 0) / 1024)
  return { bareMs: medianOf('bareMs'), apiMs: medianOf('apiMs'), timerMs: medianOf('timerMs'), wxServerSdkMs: medianOf('wxServerSdkMs'), apiKB }
}
