/** Growth and vaccines as a phone computes them: z-scores, a child's plan, the chart; and the tables behind them. On one core, by the processor's time; the best of several rounds. */
import { transform } from 'esbuild'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { addDays } from '../../src/domain/grow/calendar-days'
import { chartPoints, type MeasuredOnce } from '../../src/domain/grow/growth/judged-series'
import { whoZScores } from '../../src/domain/grow/growth/who-z-scores'
import { vaccinePlan } from '../../src/domain/grow/vaccines/plan'
import type { Given } from '../../src/domain/grow/vaccines/child'
import { planGrowthChart, chartHeight } from '../../src/features/grow/chart/plan-growth-chart'
import { paintPicture, type Pen } from '../../src/ui/chart/paint-picture'
import { maxTableErrorZ } from '../fixtures/grow/table-error'

interface GrowthBench {
  zPerSecond: number
  planMs: number
  chartMs: number
  /** The chart's code and its drawing's, with the rules they ask, but without the tables; minified. */
  chartKB: number
  /** Both standards' tables, minified. */
  tableKB: number
  maxTableErrorZ: number
}

const rounds = 7
const birthOn = '2025-01-20'

const cpuMs = (): number => process.cpuUsage().user / 1000

/** Milliseconds that the processor works for one of so many, in the best round: what others take of a shared machine left out. */
function bestMs(times: number, run: (turn: number) => void): number {
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const began = cpuMs()
    for (let turn = 0; turn < times; turn++) run(turn)
    best = Math.min(best, cpuMs() - began)
  }
  return best / times
}

/** Children of every age, weighed, measured and with a head: five z-scores each. */
function zPerSecond(): number {
  let made = 0
  const children = Array.from({ length: 2000 }, (_, i) => ({ sex: i % 2 ? ('girl' as const) : ('boy' as const), ageDays: (i * 37) % 1800, weightKg: 3 + ((i * 7) % 150) / 10, lengthCm: 50 + ((i * 13) % 600) / 10, headCm: 33 + ((i * 3) % 170) / 10 }))
  for (const child of children) made += Object.keys(whoZScores(child)).length
  const ms = bestMs(children.length * 10, (turn) => void whoZScores(children[turn % children.length]!))
  return Math.round(((made / children.length) * 1000) / ms)
}

/** From nothing given to everything on time until a year and a half, in turn. */
function planMs(): number {
  const onTime: Given[] = ([['HepB', 0], ['BCG', 0], ['HepB', 31], ['IPV', 62], ['DTaP', 62], ['IPV', 93], ['DTaP', 123], ['bOPV', 123], ['DTaP', 187], ['HepB', 187], ['MPSV-A', 188], ['MMR', 245], ['JE-L', 246], ['MPSV-A', 280], ['MMR', 550], ['DTaP', 551], ['HepA-L', 552]] as const).map(([code, days]) => ({ code, date: addDays(birthOn, days) }))
  return bestMs(300, (turn) => {
    const given = onTime.slice(0, turn % (onTime.length + 1))
    vaccinePlan({ birthDate: birthOn, sex: 'girl', conditions: {} }, given, addDays(birthOn, 560))
  })
}

/** A canvas that draws nothing: what is measured is ours. */
function idlePen(): Pen {
  const idle = () => undefined
  return {
    beginPath: idle, moveTo: idle, lineTo: idle, arc: idle, arcTo: idle, closePath: idle, stroke: idle, fill: idle, fillText: idle, setLineDash: idle, clearRect: idle,
    globalAlpha: 1, strokeStyle: '', fillStyle: '', lineWidth: 1, lineCap: 'butt', lineJoin: 'miter', font: '', textAlign: 'left', textBaseline: 'middle',
  }
}

/** From forty measurements to the painted chart, by both standards in turn. */
function chartMs(): number {
  const measured: MeasuredOnce[] = Array.from({ length: 40 }, (_, i) => ({ on: addDays(birthOn, i * 18), weightKg: 3.3 + i * 0.21, lengthCm: 50 + i * 0.9, posture: 'lying' }))
  const child = { sex: 'girl' as const, birthOn, gestationDays: 250 }
  const pen = idlePen()
  return bestMs(20, (turn) => {
    const standard = turn % 2 ? 'who' : 'china'
    const points = chartPoints(child, measured, 'weight', standard)
    const shapes = planGrowthChart({ name: '示例', sex: 'girl', chart: 'weight', standard, points, ageDays: 700, span: 24 }, 343, false)
    paintPicture(pen, { width: 343, height: chartHeight(false), shapes }, 'light')
  })
}

const root = path.resolve(__dirname, '../..')
const kilobytes = (text: string) => Math.round((Buffer.byteLength(text) / 1024) * 10) / 10
const tables = ['who-curves.ts', 'china-rows.ts'].map((file) => path.join(root, 'src/domain/grow/growth', file))

async function tableKB(): Promise<number> {
  const minified = await Promise.all(tables.map(async (file) => (await transform(await readFile(file, 'utf8'), { loader: 'ts', minify: true })).code))
  return kilobytes(minified.join(''))
}

async function chartKB(): Promise<number> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    stdin: { contents: `export * from './src/features/grow/chart/plan-growth-chart'\nexport * from './src/ui/chart/paint-picture'\nexport * from './src/domain/grow/growth/judged-series'`, resolveDir: root },
    bundle: true, minify: true, write: false, format: 'esm', tsconfig: path.join(root, 'tsconfig.json'),
  })
  return Math.round((kilobytes(outputFiles[0]?.text ?? '') - (await tableKB())) * 10) / 10
}

export async function benchGrowth(): Promise<GrowthBench> {
  return { zPerSecond: zPerSecond(), planMs: planMs(), chartMs: chartMs(), chartKB: await chartKB(), tableKB: await tableKB(), maxTableErrorZ: Math.round(maxTableErrorZ().worst * 1e5) / 1e5 }
}
