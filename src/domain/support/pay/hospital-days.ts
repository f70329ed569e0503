import { addDays, daysFrom } from '../../grow/calendar-days'
import { fullDate } from '../../said-date'
import type { Facts, Stay } from '../programme/facts'
import type { Parameters } from '../programme/parameters'
import { saidYuan } from '../said-yuan'
import { numberOf, type Amount, type WorkingLine } from './amount'

type Range = { from: string; to: string }

/** Days that lie in several stays count once: whoever is moved to another hospital on a day was in hospital for a day. */
function joined(ranges: readonly Range[]): Range[] {
  const inOrder = [...ranges].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const out: Range[] = []
  for (const range of inOrder) {
    const last = out[out.length - 1]
    if (last && range.from <= addDays(last.to, 1)) out[out.length - 1] = { from: last.from, to: range.to > last.to ? range.to : last.to }
    else out.push(range)
  }
  return out
}

/** A stay's days by calendar year, both ends counted. */
function daysByYear({ from, to }: Range): [string, number][] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i)).map((year) => {
    const begins = from.startsWith(year) ? from : `${year}-01-01`
    const ends = to.startsWith(year) ? to : `${year}-12-31`
    return [year, daysFrom(begins, ends) + 1]
  })
}

/** Where the day of discharge is not counted, a stay ends the day before; in and out on one day it is that day. */
const counted = ({ from, to }: Stay, countsDischarge: boolean): Range => ({ from, to: countsDischarge || from === to ? to : addDays(to, -1) })

/**
 * 住院护理补贴: so much a day, at most so many days a calendar year, in hospitals of a level. A stay over New Year counts in both years. `paidDays`: what was paid before, by year. The order of the
 * stays does not matter, and a day is never paid twice.
 */
export function hospitalDays({ stays, paidDays }: Facts, parameters: Parameters): Amount {
  const all = Array.isArray(stays) ? stays : []
  const before = typeof paidDays === 'object' && !Array.isArray(paidDays) ? paidDays : {}
  const [daily, most, level] = [numberOf(parameters, 'daily'), numberOf(parameters, 'mostDays'), numberOf(parameters, 'lowestLevel')]
  const isRight = (one: Stay) => one.level >= level && (one.isPublic || parameters['publicOnly'] !== true)
  const right = all.filter(isRight)
  const stood = joined(right.map((one) => counted(one, parameters['countsDischarge'] !== false)))
  const working: WorkingLine[] = stood.map((range) => ({ says: `住院 ${fullDate(range.from)}至${fullDate(range.to)}`, comes: `${daysFrom(range.from, range.to) + 1} 天` }))
  if (right.length < all.length) working.push({ says: `${all.length - right.length} 次住院的医院不在范围内`, comes: '0 天' })

  const byYear = new Map<string, number>()
  for (const [year, days] of stood.flatMap(daysByYear)) byYear.set(year, (byYear.get(year) ?? 0) + days)
  let paid = 0
  const granted: Record<string, number> = {}
  for (const [year, days] of [...byYear].sort()) {
    const used = before[year] ?? 0
    const left = Math.max(0, most - used)
    const now = Math.min(days, left)
    paid += now
    granted[year] = now
    working.push({ says: `${year} 年已用 ${used} 天，一年最多 ${most} 天`, comes: now < days ? `还能付 ${now} 天，超出 ${days - now} 天不付` : `付 ${now} 天` })
  }
  working.push({ says: `${paid} 天 × ${saidYuan(daily)}`, comes: saidYuan(paid * daily) })
  return { cents: paid * daily, per: 'once', working, days: granted }
}
