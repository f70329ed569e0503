/** Antenatal windows as bars over the months that come. Pure. */
import { addDays, addMonths, daysFrom } from '@/domain/grow/calendar-days'
import type { AntenatalId, DatedAntenatal } from '@/domain/grow/pregnancy/antenatal-calendar'
import { calendarOf } from '@/domain/grow/pregnancy/due-rows'
import { fullDate } from '@/domain/said-date'
import type { Shape } from '@/ui/chart/shapes'
import { textWidth } from '@/ui/chart/text-width'
import type { PregnancyOfPage } from '../parts/pregnancy-of-page'

const shortNames: Readonly<Record<AntenatalId, string>> = {
  visit1: '孕早期产检', nt: 'NT 超声', nipt: '无创检测', serum: '唐筛', visit2: '孕中期产检', visit3: '孕中期产检', anomaly: '系统超声', ogtt: '糖耐检查', visit4: '孕晚期产检', gbs: '链球菌筛查', visit5: '孕晚期产检',
}
const sizesOf = (isLarge: boolean) => (isLarge ? { text: 20, row: 52, bar: 28, head: 36 } : { text: 14, row: 38, bar: 22, head: 24 })
/** What ended so long ago is not shown any more, unless it is the last that was done. */
const most = 5

/** The last that was done, and what is open or comes next. */
export function shownWindows({ file, due, today }: Pick<PregnancyOfPage, 'file' | 'due' | 'today'>): DatedAntenatal[] {
  const calendar = [...calendarOf(file, due, today)].sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to))
  const ahead = calendar.filter(({ state }) => state === 'now' || state === 'later')
  const done = calendar.filter(({ state }) => state === 'done').slice(-1)
  return [...done, ...ahead].slice(0, most)
}

export const windowsHeight = (shown: readonly DatedAntenatal[], isLarge: boolean): number => sizesOf(isLarge).head + (shown.length + 1) * sizesOf(isLarge).row

const saidState = { done: '做过', now: '现在可以做', later: '以后', passed: '日子过了' } as const

/** The same in words. */
export const windowsWords = (shown: readonly DatedAntenatal[], due: string): string =>
  [...shown.map(({ name, from, to, state }) => `${name}，${fullDate(from)}到${fullDate(to)}，${saidState[state]}`), `预产期 ${fullDate(due)}`].join('；')

function bar({ state }: DatedAntenatal, x: number, y: number, width: number, height: number): Shape[] {
  const box = (inset: number, colour: 'primary' | 'sunflower' | 'lineStrong' | 'card'): Shape => ({ kind: 'box', at: [x + inset, y - height / 2 + inset], width: width - 2 * inset, height: height - 2 * inset, radius: height / 2 - inset, colour })
  if (state === 'later') return [box(0, 'lineStrong'), box(1.5, 'card')]
  if (state === 'now') return [box(0, 'sunflower')]
  const middle = x + width / 2
  return [box(0, 'primary'), { kind: 'line', at: [[middle - 5, y], [middle - 1.5, y + 3.5], [middle + 5, y - 3.5]], colour: 'card', width: 2 }]
}

export function planWindows(shown: readonly DatedAntenatal[], { due, today }: Pick<PregnancyOfPage, 'due' | 'today'>, width: number, isLarge: boolean): Shape[] {
  const { text, row, bar: high, head } = sizesOf(isLarge)
  const names = shown.map(({ id }) => shortNames[id])
  const left = Math.max(...[...names, '预产期'].map((name) => textWidth(name, text))) + 16
  const first = [today, ...shown.map(({ from }) => from)].sort()[0] ?? today
  const last = addDays([due, today].sort()[1] ?? due, 10)
  const toX = (date: string) => left + (daysFrom(first, date) / daysFrom(first, last)) * (width - left)
  const bottom = windowsHeight(shown, isLarge)
  const months: string[] = []
  for (let month = addMonths(`${first.slice(0, 7)}-01`, 1); month < last; month = addMonths(month, 1)) months.push(month)
  const wide = textWidth('12月', 12) + 8
  const each = months.length > 1 ? (width - left) / (daysFrom(first, last) / 30) : wide
  const every = Math.max(1, Math.ceil((isLarge ? wide * 1.7 : wide) / each))
  const yOf = (i: number) => head + (i + 0.5) * row
  const x = toX(today)
  return [
    ...months.flatMap((month, i): Shape[] => [
      { kind: 'line', at: [[toX(month), head], [toX(month), bottom]], colour: 'grid', width: 1 },
      ...(i % every === 0 && toX(month) + wide < width + 8 ? [{ kind: 'text', text: `${Number(month.slice(5, 7))}月`, at: [toX(month), head / 2 - 2], colour: 'ink3', size: isLarge ? 20 : 12 } as const] : []),
    ]),
    { kind: 'line', at: [[x, head - 4], [x, bottom]], colour: 'sunflower', width: 2, dash: [3, 3] },
    ...shown.flatMap((item, i): Shape[] => {
      const from = toX(item.from)
      return [
        { kind: 'text', text: shortNames[item.id], at: [0, yOf(i)], colour: item.state === 'now' ? 'ink' : 'ink2', size: text, bold: item.state === 'now' },
        ...bar(item, from, yOf(i), Math.max(high, toX(addDays(item.to, 1)) - from), high),
      ]
    }),
    { kind: 'text', text: '预产期', at: [0, yOf(shown.length)], colour: 'ink', size: text, bold: true },
    { kind: 'disc', at: [toX(due), yOf(shown.length)], radius: high / 2, fill: 'sunflower' },
    { kind: 'disc', at: [toX(due), yOf(shown.length)], radius: high / 5, fill: 'ink' },
  ]
}
