/** The growth standards, the vaccine plan and the chart: how fast, how large, how exact. */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import { build, transformSync } from 'esbuild'
import type { Browser } from 'playwright-core'
import { chinaRowsFile } from '../../config/grow/china-rows'
import { whoCurvesFile } from '../../config/grow/who-curves'
import { charted, type Charted } from '../../src/domain/grow/growth/judged-series'
import { standards, type Standard } from '../../src/domain/grow/growth/standard-lines'
import { chartLetters } from '../../src/ui/chart/paint-picture'
import { whoZScores, type Measured } from '../../src/domain/grow/growth/who-z-scores'
import { vaccinePlan } from '../../src/domain/grow/vaccines/plan'
import { launchBrowser, newVisitor } from '../e2e/browser'
import { dice, randomCase } from '../fixtures/grow/random-child'
import { tableError } from '../fixtures/grow/table-error'

/** How much slower than a desktop's a middling phone's processor is taken to be: Lighthouse's figure. */
const phoneSlowdown = 4
/** Fresh pages for each chart, of which the best counts: what others take of a shared machine left out. */
const pages = 5
const children = 200_000
const plans = 4_000

interface GrowthBench {
  /** Z-scores on one core, best of five rounds. */
  zPerSecond: number
  planMs: number
  planP95Ms: number
  planMaxMs: number
  /** The slowest chart's first drawing in a new page, with 24 measurements, planned and told to the canvas, on a processor slowed down `phoneSlowdown` times. */
  chartMs: number
  /** The same of a later drawing. */
  chartAgainMs: number
  /** What the pixels take besides, here without a graphics chip. */
  pixelsMs: number
  /** Code of planning and painting, minified, tables left out. */
  chartKB: number
  /** Both standards' tables, minified. */
  tableKB: number
  maxTableErrorZ: number
  charts: Array<{ standard: Standard; chart: Charted; firstMs: number; againMs: number; pixelsMs: number }>
  loadBefore: number
  loadAfter: number
}

const round = (value: number, digits = 2) => Number(value.toFixed(digits))
const at = (sorted: readonly number[], share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0, 3)

function zPerSecond(): number {
  const roll = dice(2006)
  const measured = Array.from({ length: children }, (): Measured => {
    const ageDays = Math.floor(roll() * 1800)
    return { sex: roll() < 0.5 ? 'girl' : 'boy', ageDays, weightKg: 3 + 15 * roll(), lengthCm: 50 + 50 * roll(), headCm: 34 + 16 * roll() }
  })
  let best = 0
  for (let i = 0; i < 5; i++) {
    const began = performance.now()
    let scores = 0
    for (const one of measured) scores += Object.keys(whoZScores(one)).length
    best = Math.max(best, scores / ((performance.now() - began) / 1000))
  }
  return Math.round(best)
}

function planTimes(): number[] {
  const roll = dice(2026)
  const cases = Array.from({ length: plans }, () => randomCase(roll))
  return cases
    .map(({ child, given, asOf }) => {
      const began = performance.now()
      vaccinePlan(child, given, asOf)
      return performance.now() - began
    })
    .sort((one, other) => one - other)
}

const minifiedKB = (file: string) => transformSync(readFileSync(file, 'utf8'), { loader: 'ts', minify: true }).code.length / 1024

/** The page's code with and without the tables. */
async function chartCode(): Promise<{ code: string; chartKB: number }> {
  const { outputFiles, metafile } = await build({ entryPoints: [path.join(__dirname, 'growth-page.ts')], bundle: true, minify: true, write: false, metafile: true, format: 'iife', alias: { '@': path.resolve(__dirname, '../../src') } })
  const [out] = Object.values(metafile.outputs)
  const parts = Object.entries(out?.inputs ?? {}).filter(([file]) => !/who-curves|china-rows|growth-page/.test(file))
  return { code: outputFiles[0]?.text ?? '', chartKB: parts.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0) / 1024 }
}

type Drawing = (chart: Charted, standard: Standard) => { planMs: number; paintMs: number; pixelsMs: number }

/** What the page says before its chart comes, in the app's letters: a phone has long loaded these when it draws. */
const wordsBefore = `<p style='font-family: ${chartLetters}'>身长 体重 头围 2026 年 11 月 <b style="font-weight: 600">12.5 千克</b></p>`

/** One page after the other, so that each lays the tables out anew. */
async function chartTimes(browser: Browser, code: string, chart: Charted, standard: Standard): Promise<GrowthBench['charts'][number]> {
  const best = { firstMs: Infinity, againMs: Infinity, pixelsMs: Infinity }
  for (let i = 0; i < pages; i++) {
    const { context, page } = await newVisitor(browser)
    await page.setContent(wordsBefore)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: phoneSlowdown })
    await page.addScriptTag({ content: code })
    const [first, ...again] = await page.evaluate(([one, by]) => Array.from({ length: 9 }, () => (window as unknown as { drawn: Drawing }).drawn(one, by)), [chart, standard] as const)
    const told = ({ planMs, paintMs }: { planMs: number; paintMs: number }) => planMs + paintMs
    best.firstMs = Math.min(best.firstMs, first ? told(first) : Infinity)
    best.againMs = Math.min(best.againMs, ...again.map(told))
    best.pixelsMs = Math.min(best.pixelsMs, ...again.map(({ pixelsMs }) => pixelsMs))
    await context.close()
  }
  return { standard, chart, firstMs: round(best.firstMs), againMs: round(best.againMs), pixelsMs: round(best.pixelsMs) }
}

export async function benchGrowth(): Promise<GrowthBench> {
  const loadBefore = loadavg()[0] ?? 0
  const perSecond = zPerSecond()
  const times = planTimes()
  const { code, chartKB } = await chartCode()
  const browser = await launchBrowser()
  const charts: GrowthBench['charts'] = []
  for (const standard of standards) for (const chart of charted) charts.push(await chartTimes(browser, code, chart, standard))
  await browser.close()
  return {
    zPerSecond: perSecond,
    planMs: at(times, 0.5),
    planP95Ms: at(times, 0.95),
    planMaxMs: at(times, 1),
    chartMs: Math.max(...charts.map(({ firstMs }) => firstMs)),
    chartAgainMs: Math.max(...charts.map(({ againMs }) => againMs)),
    pixelsMs: Math.max(...charts.map(({ pixelsMs }) => pixelsMs)),
    chartKB: round(chartKB, 1),
    tableKB: round(minifiedKB(whoCurvesFile) + minifiedKB(chinaRowsFile), 1),
    maxTableErrorZ: round(tableError().worst, 5),
    charts,
    loadBefore: round(loadBefore),
    loadAfter: round(loadavg()[0] ?? 0),
  }
}
