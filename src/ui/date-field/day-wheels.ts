/** The three wheels of a day: which years, months and days may be chosen, and what becomes of a day when one of them turns. Days are `YYYY-MM-DD`. */
interface Choices {
  label: string
  options: ReadonlyArray<{ key: string; words: string }>
  chosen: string
}

const names = ['年', '月', '日'] as const
const padded = (count: number) => String(count).padStart(2, '0')
const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
const parts = (date: string) => date.split('-').map(Number) as [number, number, number]

/** Numbers that the wheel at `place` (0 year, 1 month, 2 day) offers, with those before it as in `date`. */
function offered(date: string, place: number, from: string, to: string): number[] {
  const [year, month] = parts(date)
  const [first, last] = [parts(from), parts(to)]
  if (place === 0) return span(first[0], last[0])
  const isFirst = year === first[0]
  const isLast = year === last[0]
  if (place === 1) return span(isFirst ? first[1] : 1, isLast ? last[1] : 12)
  return span(isFirst && month === first[1] ? first[2] : 1, isLast && month === last[1] ? last[2] : daysIn(year, month))
}

export const dayWheels = (date: string, from: string, to: string): Choices[] =>
  names.map((label, place) => ({
    label,
    options: offered(date, place, from, to).map((count) => ({ key: String(count), words: `${count}${label}` })),
    chosen: String(parts(date)[place]),
  }))

/** `date` with the wheel at `place` turned to `next`; what comes after it is moved to the nearest that there is: 3月31日 becomes 2月28日. */
export function turned(date: string, place: number, next: string, from: string, to: string): string {
  const now = parts(date)
  now[place] = Number(next)
  const asDate = () => `${now[0]}-${padded(now[1])}-${padded(now[2])}`
  for (let later = place + 1; later < now.length; later++) {
    const choices = offered(asDate(), later, from, to)
    now[later] = Math.min(Math.max(now[later] ?? 1, choices[0] ?? 1), choices[choices.length - 1] ?? 1)
  }
  return asDate()
}
