/** What keeps doses of different series apart. */
import { leniently, monthsAfter, type Day } from './calendar'
import { productOf, type ProductCode } from './products'

/** Between two injected live vaccines on different days (2021 版、2026 版总则). */
export const liveApartDays = 28

/** Months after an immunoglobulin before these may be given. */
const afterImmunoglobulin: Partial<Record<ProductCode, number>> = { MMR: 3, MR: 3, 'JE-L': 3, 'HepA-L': 3, 'JE-I': 1 }

/** The first day, from `day` on, that is far enough from every other injected live vaccine; the same day is always right. */
export function apartFromLive(code: ProductCode, day: Day, liveDays: readonly Day[]): Day {
  if (!productOf(code).liveInjected) return day
  let free = day
  for (let near = tooNear(free, liveDays); near !== undefined; near = tooNear(free, liveDays)) free = near + liveApartDays
  return free
}

const tooNear = (day: Day, others: readonly Day[]) => others.find((other) => other !== day && Math.abs(other - day) < liveApartDays)

/** The first day on which an immunoglobulin given before no longer stands in the way. */
export const freeOfImmunoglobulin = (code: ProductCode, immunoglobulins: readonly Day[]): Day => Math.max(0, ...immunoglobulins.map((day) => monthsAfter(day, afterImmunoglobulin[code] ?? 0)))

/** Whether a dose was given too soon after one. */
export const tooSoonAfterImmunoglobulin = (code: ProductCode, day: Day, immunoglobulins: readonly Day[]): boolean => {
  const months = afterImmunoglobulin[code]
  return months !== undefined && immunoglobulins.some((given) => given <= day && day < leniently(given, months))
}
