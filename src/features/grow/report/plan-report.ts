/** The one page as a picture. Pure: shapes in CSS pixels. */
import type { At, Picture, Shape } from '@/ui/chart/shapes'
import { textWidth } from '@/ui/chart/text-width'
import { chartHeight } from '../chart/plan-growth-chart'
import type { ReportFacts } from './report-facts'

const width = 480
const margin = 20
const inner = width - 2 * margin
const columnsAt = [0, 84, 164, 258, 352]

/** A text in lines that fit. */
function wrapped(text: string, most: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const char of text) {
    if (line !== '' && textWidth(line + char, size) > most && !'，。；：、）'.includes(char)) {
      lines.push(line)
      line = ''
    }
    line += char
  }
  return line === '' ? lines : [...lines, line]
}

const moved = ([x, y]: At, dx: number, dy: number): At => [x + dx, y + dy]

function shifted(shape: Shape, dx: number, dy: number): Shape {
  return shape.kind === 'line' || shape.kind === 'area' ? { ...shape, at: shape.at.map((at) => moved(at, dx, dy)) } : { ...shape, at: moved(shape.at, dx, dy) }
}

/** @param chartOf draws one chart in so many pixels. */
export function planReport(facts: ReportFacts, chartOf: (index: number, width: number) => Shape[], chartTitles: readonly string[]): Picture {
  const shapes: Shape[] = []
  let y = margin
  const write = (text: string, size: number, more: { bold?: boolean; colour?: 'ink' | 'ink2'; gap?: number } = {}) => {
    y += more.gap ?? 0
    for (const line of wrapped(text, inner, size)) {
      shapes.push({ kind: 'text', text: line, at: [margin, y + size * 0.75], colour: more.colour ?? 'ink', size, ...(more.bold ? { bold: true } : {}) })
      y += size * 1.6
    }
  }
  const rule = () => {
    y += 10
    shapes.push({ kind: 'line', at: [[margin, y], [width - margin, y]], colour: 'line', width: 1 })
    y += 10
  }
  write(facts.title, 24, { bold: true })
  for (const line of facts.lines) write(line, 15, { colour: 'ink2' })
  rule()
  const half = (inner - 16) / 2
  facts.charts.forEach((_, index) => {
    const x = margin + index * (half + 16)
    shapes.push({ kind: 'text', text: chartTitles[index] ?? '', at: [x, y + 8], colour: 'ink', size: 14, bold: true })
    shapes.push(...chartOf(index, half).map((shape) => shifted(shape, x, y + 20)))
  })
  if (facts.charts.length > 0) y += chartHeight(false) + 36
  facts.table.forEach((row, place) => {
    row.forEach((cell, column) => shapes.push({ kind: 'text', text: cell, at: [margin + (columnsAt[column] ?? 0), y + 11], colour: place === 0 ? 'ink2' : 'ink', size: 13, ...(place === 0 ? { bold: true } : {}) }))
    y += 24
    shapes.push({ kind: 'line', at: [[margin, y - 1], [width - margin, y - 1]], colour: 'line', width: 1 })
  })
  write('打过的疫苗', 16, { bold: true, gap: 20 })
  if (facts.given.length === 0) write('没有记录', 14, { colour: 'ink2' })
  for (const line of facts.given) write(line, 14)
  write('现在该打', 16, { bold: true, gap: 12 })
  write(facts.toCome.join('、') || '没有', 14)
  if (facts.problems.length > 0) {
    write('请门诊看一看', 16, { bold: true, gap: 12 })
    for (const line of facts.problems) write(line, 14)
  }
  rule()
  write(facts.foot, 12, { colour: 'ink2' })
  const height = Math.ceil(y + margin)
  return { width, height, shapes: [{ kind: 'box', at: [0, 0], width, height, radius: 0, colour: 'card' }, ...shapes] }
}
