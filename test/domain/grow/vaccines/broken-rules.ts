import { csvRows } from '../../../fixtures/grow/csv'
import type { Plan } from '../../../../src/domain/grow/vaccines/plan'
import { series as allSeries } from '../../../../src/domain/grow/vaccines/products'
import type { RandomCase } from '../../../fixtures/grow/random-child'

/**
 * What a plan breaks, told by the printed tables and by Date alone: nothing of the planner is used here.
 * The tables' intervals hold between two doses of the same vaccine that the plan itself makes, and after the last recorded one.
 */
const printed = new Map(['2021', '2026'].map((edition) => [edition, csvRows(`nip-schedule-${edition}.csv`)]))

const completedMonths = (birth: string, date: string): number => {
  const [y1 = 0, m1 = 0, d1 = 0] = birth.split('-').map(Number)
  const [y2 = 0, m2 = 0, d2 = 0] = date.split('-').map(Number)
  return (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0)
}
const daysBetween = (a: string, b: string) => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)
const live = ['BCG', 'MMR', 'MR', 'JE-L', 'HepA-L']
/** In completed months of age: from then on no longer (nip rules: BCG four years, group A two years, DTaP seven). */
const limits: Record<string, number> = { BCG: 48, 'MPSV-A': 24, DTaP: 84 }
const leastDays: Record<string, number> = { HepB: 28, IPV: 28, bOPV: 28, DTaP: 28, MMR: 28, 'JE-I': 7 }
const leastMonths: Record<string, number> = { 'JE-L': 12, 'MPSV-A': 3, 'MPSV-AC': 36, 'HepA-I': 6, '2vHPV': 6 }

export function brokenRules({ child, given, asOf }: RandomCase, plan: Plan): string[] {
  const broken: string[] = []
  const rows = printed.get(plan.edition.id === '2021' ? '2021' : '2026') ?? []
  const say = (what: string) => broken.push(`${child.birthDate} ${child.sex} as of ${asOf}: ${what}`)
  const everything = [...given.map(({ code, date }) => ({ code: code as string, date })), ...plan.doses.map(({ code, earliest }) => ({ code: code as string, date: earliest }))]
  const ofCode = (code: string) => rows.filter((row) => row.vaccine_code === code).map((row) => Number(row.min_age_months))

  for (const { code, no, earliest, series } of plan.doses) {
    if (earliest < asOf) say(`${code} planned in the past, ${earliest}`)
    const own = rows.find((row) => row.vaccine_code === code && Number(row.dose_no) === no)?.min_age_months
    // Born under 2,000 g to a mother with HBsAg, or of whom it is not known: 0, 1, 2 and 7 months (nip rules).
    const fourDoses = code === 'HepB' && (child.conditions?.birthWeightG ?? 9999) < 2000 && ['positive', 'unknown'].includes(child.conditions?.hbsAg ?? '')
    const least = fourDoses ? ([0, 1, 2, 7][no - 1] ?? 0) : own === undefined ? Math.min(...ofCode(code)) : Number(own)
    if (Number.isFinite(least) && completedMonths(child.birthDate, earliest) < least) say(`${code} ${no} at ${earliest}, before ${least} months`)
    if (completedMonths(child.birthDate, earliest) >= (limits[code] ?? 216)) say(`${code} past its limit, ${earliest}`)
    const before = everything.filter((one) => one.code === code && one.date < earliest).map(({ date }) => date).sort().at(-1)
    if (before && daysBetween(before, earliest) < (leastDays[code] ?? 0)) say(`${code} ${daysBetween(before, earliest)} days after the one before`)
    if (before && completedMonths(before, earliest) < (leastMonths[code] ?? 0)) say(`${code} on ${earliest}, too soon after ${before}`)
    if (everything.filter((one) => one.code === code && one.date === earliest).length > 1) say(`${code} twice on ${earliest}`)
    const immunoglobulin = (child.conditions?.immunoglobulinOn ?? []).find((date) => date <= earliest && completedMonths(date, earliest) < (['MMR', 'JE-L'].includes(code) ? 3 : code === 'JE-I' ? 1 : 0))
    if (immunoglobulin) say(`${code} on ${earliest}, soon after an immunoglobulin of ${immunoglobulin}`)
    if (child.conditions?.immuneDeficient && [...live, 'bOPV'].includes(code)) say(`${code} for a child with an immune deficiency`)
    if (child.conditions?.severeReactionTo?.some((other) => other === code)) say(`${code} after a severe reaction`)
    if (live.includes(code)) for (const other of everything) if (live.includes(other.code) && other.date !== earliest && Math.abs(daysBetween(other.date, earliest)) < 28) say(`${code} on ${earliest} near ${other.code} on ${other.date}`)
    if (!plan.unplanned.some((one) => one.series === series)) say(`${series} neither complete nor closed`)
  }
  for (const series of allSeries) {
    const ends = plan.unplanned.filter((one) => one.series === series)
    if (ends.length !== 1 || !ends[0]?.why) say(`${series} ends ${ends.length} times`)
  }
  return broken
}
