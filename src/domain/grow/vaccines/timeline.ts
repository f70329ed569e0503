/** Every dose of a child at its age, for a picture and for lists: given, due, late, later. */
import { addDays, fullMonths } from '../calendar-days'
import { dayOf } from './calendar'
import { known, type Child, type Given } from './child'
import { judge } from './judge'
import type { Plan, PlannedDose } from './plan'
import { productOf, seriesNames, type ProductCode } from './products'

export type DotState = 'given' | 'now' | 'late' | 'later'

/** The ages, in months, at which the programme gives something. */
const columnMonths = [0, 1, 2, 3, 4, 6, 8, 9, 18, 24, 36, 48, 60, 72, 156] as const

export interface Column {
  months: number
  dots: DotState[]
  /** The child's own age lies here. */
  current: boolean
}

const columnOf = (months: number): number => Math.max(0, columnMonths.filter((least) => least <= months).length - 1)

const stateOf = ({ dueNow, overdueSince }: PlannedDose): DotState => (overdueSince !== undefined ? 'late' : dueNow ? 'now' : 'later')

const order: readonly DotState[] = ['given', 'now', 'late', 'later']

/** What is late stands at the age at which it was due; what comes, at the age at which it may be given. */
export function columns({ birthDate }: Pick<Child, 'birthDate'>, given: readonly Given[], plan: Plan): Column[] {
  const today = columnOf(fullMonths(birthDate, plan.asOf))
  const made = columnMonths.map((months, i): Column => ({ months, dots: [], current: i === today }))
  const put = (date: string, state: DotState) => made[columnOf(fullMonths(birthDate, date))]?.dots.push(state)
  for (const { date } of given) if (date >= birthDate && date <= plan.asOf) put(date, 'given')
  for (const dose of plan.doses) {
    const state = stateOf(dose)
    put(state === 'later' ? dose.earliest : dose.recommended, state)
  }
  for (const column of made) column.dots.sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return made
}

/** Doses on one day. */
export interface DayOfDoses<T> {
  date: string
  doses: T[]
}

function byDay<T>(doses: readonly T[], dateOf: (dose: T) => string): DayOfDoses<T>[] {
  const days = new Map<string, T[]>()
  for (const dose of doses) days.set(dateOf(dose), [...(days.get(dateOf(dose)) ?? []), dose])
  return [...days].map(([date, all]) => ({ date, doses: all })).sort((a, b) => a.date.localeCompare(b.date))
}

/** What is to come, by the first day on which it may be given. */
export const laterDays = (plan: Plan): DayOfDoses<PlannedDose>[] => byDay(plan.doses.filter((dose) => !dose.dueNow), ({ earliest }) => earliest)

export interface NumberedDose extends Given {
  /** "乙肝 3", of a combination "百白破 3、脊灰 3". */
  name: string
}

/** What was given, the newest day first; a dose that does not count bears no number. */
export function givenDays<T extends Given>(child: Child, given: readonly T[], today: string): DayOfDoses<T & NumberedDose>[] {
  const { counted } = judge(known(child), given, dayOf(today))
  const nameOf = ({ code, date }: Given) =>
    productOf(code)
      .counts.map((series) => {
        const valid = counted[series].filter(({ counts }) => counts)
        const at = valid.findIndex((dose) => dose.code === code && dose.day === dayOf(date))
        return at === -1 ? seriesNames[series] : `${seriesNames[series]} ${at + 1}`
      })
      .join('、')
  return byDay(given.map((dose) => ({ ...dose, name: nameOf(dose) })), ({ date }) => date).reverse()
}

/** "麻腮风 1、乙脑 1" */
export const shortName = ({ series, no }: Pick<PlannedDose, 'series' | 'no'>): string => `${seriesNames[series]} ${no}`

/** Products in words. */
export const saidProducts = (codes: readonly ProductCode[]): string => [...new Set(codes)].map((code) => productOf(code).name).join('、')

/** Days to put into a calendar: what is due, tomorrow; then each day of what is to come, for so many days ahead. */
export function calendarDays(plan: Plan, aheadDays: number): DayOfDoses<PlannedDose>[] {
  const due = plan.doses.filter(({ dueNow }) => dueNow)
  const last = addDays(plan.asOf, aheadDays)
  return [...(due.length > 0 ? [{ date: addDays(plan.asOf, 1), doses: due }] : []), ...laterDays(plan).filter(({ date }) => date <= last)]
}
