/** What a phone does for the chart of a child with many measurements; bundled for a browser by growth.ts. */
import { chartPoints, type Charted } from '../../src/domain/grow/growth/judged-series'
import type { Standard } from '../../src/domain/grow/growth/standard-lines'
import { planGrowthChart } from '../../src/features/grow/chart/plan-growth-chart'
import { paintPicture } from '../../src/ui/chart/paint-picture'

const child = { sex: 'girl', birthOn: '2024-03-20', gestationDays: 238 } as const
/** Twenty-four, a month apart. */
const measurements = Array.from({ length: 24 }, (_, month) => ({
  on: new Date(Date.UTC(2024, 3 + month, 20)).toISOString().slice(0, 10),
  weightKg: 3.5 + 4.2 * Math.log1p(month / 3),
  lengthCm: 50 + 13 * Math.log1p(month / 3),
  headCm: 35 + 5 * Math.log1p(month / 4),
}))

interface Drawn {
  planMs: number
  /** Until the canvas has been told everything. */
  paintMs: number
  /** Until its pixels are there: in WeChat and on phones that is the graphics chip's work, here the processor's. */
  pixelsMs: number
}

/** Plans and paints one chart as the page does; by the page's clock. */
function drawn(chart: Charted, standard: Standard): Drawn {
  const canvas = document.createElement('canvas')
  const [width, height, ratio] = [343, 248, 3]
  canvas.width = width * ratio
  canvas.height = height * ratio
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  const began = performance.now()
  pen.scale(ratio, ratio)
  const points = chartPoints(child, measurements, chart, standard)
  const shapes = planGrowthChart({ name: '禾禾', sex: child.sex, chart, standard, points, span: 24, ageDays: 700 }, width, false)
  const planned = performance.now()
  paintPicture(pen, { width, height, shapes }, 'light')
  const painted = performance.now()
  pen.getImageData(0, 0, 1, 1)
  return { planMs: planned - began, paintMs: painted - planned, pixelsMs: performance.now() - painted }
}

Object.assign(window, { drawn })
