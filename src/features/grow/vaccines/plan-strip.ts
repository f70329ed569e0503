/** All doses of a child as dots, a column for each age. Pure. */
import { saidMonths } from '@/domain/grow/said-exact-age'
import type { Column, DotState } from '@/domain/grow/vaccines/timeline'
import type { Shape } from '@/ui/chart/shapes'

const step = 13
const sizesOf = (isLarge: boolean) => (isLarge ? { text: 20, radius: 5.5, wide: 44, foot: 36 } : { text: 12, radius: 4.5, wide: 29, foot: 20 })

const highest = (columns: readonly Column[]) => Math.max(3, ...columns.map(({ dots }) => dots.length))
export const stripHeight = (columns: readonly Column[], isLarge: boolean): number => highest(columns) * step + 12 + sizesOf(isLarge).foot

const monthWords = (months: number) => (months === 0 ? '出生' : months > 24 ? `${months / 12}岁` : String(months))

/** As many columns as fit, with the child's own age among them. */
function columnsInSight(columns: readonly Column[], most: number): readonly Column[] {
  if (columns.length <= most) return columns
  const current = Math.max(0, columns.findIndex((column) => column.current))
  const first = Math.min(Math.max(0, current - Math.floor(most * 0.6)), columns.length - most)
  return columns.slice(first, first + most)
}

function dot(state: DotState, x: number, y: number, radius: number): Shape {
  if (state === 'given') return { kind: 'disc', at: [x, y], radius, fill: 'primary' }
  if (state === 'now') return { kind: 'disc', at: [x, y], radius, fill: 'sunflower' }
  return state === 'late' ? { kind: 'disc', at: [x, y], radius: radius - 1, fill: 'card', ring: 'warn', ringWidth: 2 } : { kind: 'disc', at: [x, y], radius: radius - 0.6, fill: 'card', ring: 'lineStrong', ringWidth: 1.25 }
}

export function planStrip(columns: readonly Column[], width: number, isLarge: boolean): Shape[] {
  const { text, radius, wide, foot } = sizesOf(isLarge)
  const shown = columnsInSight(columns, Math.max(4, Math.floor(width / wide)))
  const height = stripHeight(columns, isLarge)
  const line = height - foot - 2
  const each = width / shown.length
  return [
    ...shown.flatMap(({ current }, i): Shape[] => (current ? [{ kind: 'box', at: [i * each, 0], width: each, height, radius: 8, colour: 'sunflowerSoft' }] : [])),
    { kind: 'line', at: [[8, line], [width - 8, line]], colour: 'line', width: 1 },
    ...shown.flatMap(({ months, dots, current }, i): Shape[] => {
      const x = (i + 0.5) * each
      return [
        ...dots.map((state, row) => dot(state, x, line - 10 - row * step, radius)),
        { kind: 'text', text: monthWords(months), at: [x, height - foot / 2], colour: current ? 'ink' : 'ink3', size: text, bold: current, align: 'middle' },
      ]
    }),
  ]
}

const words: Record<DotState, string> = { given: '打过', now: '现在该打', late: '待补', later: '以后打' }

/** The same in words: "出生：打过 2 剂；6个月：打过 2 剂、待补 1 剂". */
export const columnsWords = (columns: readonly Column[]): string =>
  columns
    .filter(({ dots }) => dots.length > 0)
    .map(({ months, dots }) => {
      const counts = new Map<DotState, number>()
      for (const state of dots) counts.set(state, (counts.get(state) ?? 0) + 1)
      return `${saidMonths(months)}：${[...counts].map(([state, count]) => `${words[state]} ${count} 剂`).join('、')}`
    })
    .join('；')
