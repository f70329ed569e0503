import type { Facts } from '../programme/facts'
import type { Parameters } from '../programme/parameters'
import { saidYuan, toCents } from '../said-yuan'
import { numberOf, type Amount, type WorkingLine } from './amount'

/** A rate of 4.35 % has three places behind the point at most: whole numbers, so that nothing is lost. */
const inThousandths = (percent: number) => Math.round(percent * 1000)

/** 创业贷款贴息: the year's interest of the part of the loan, the rate and the months that count. Nothing after the last time that it is given. */
export function interest({ principal, ratePercent, months, timesBefore }: Facts, parameters: Parameters): Amount {
  const [mostPrincipal, mostRate, mostMonths, mostTimes] = ['mostPrincipal', 'mostRate', 'mostMonths', 'mostTimes'].map((name) => numberOf(parameters, name)) as [number, number, number, number]
  const number = (value: Facts[string]) => (typeof value === 'number' ? value : 0)
  const times = number(timesBefore)
  if (times >= mostTimes) return { cents: 0, per: 'once', working: [{ says: `以前贴过 ${times} 次，最多 ${mostTimes} 次`, comes: saidYuan(0) }] }
  const counts = { principal: Math.min(number(principal), mostPrincipal), rate: Math.min(number(ratePercent), mostRate), months: Math.min(number(months), mostMonths) }
  // 12 months a year, 100 percent, 1000 thousandths.
  const cents = toCents((counts.principal * inThousandths(counts.rate) * counts.months) / (12 * 100 * 1000))
  const working: WorkingLine[] = [
    { says: counts.principal < number(principal) ? `贷款 ${saidYuan(number(principal))}，最多按 ${saidYuan(mostPrincipal)} 算` : '贷款', comes: saidYuan(counts.principal) },
    { says: counts.rate < number(ratePercent) ? `年利率 ${number(ratePercent)}%，最多按 ${mostRate}% 算` : '年利率', comes: `${counts.rate}%` },
    { says: counts.months < number(months) ? `${number(months)} 个月，一次最多 ${mostMonths} 个月` : '时间', comes: `${counts.months} 个月` },
    { says: `${saidYuan(counts.principal)} × ${counts.rate}% × ${counts.months}/12`, comes: saidYuan(cents) },
  ]
  return { cents, per: 'once', working }
}
