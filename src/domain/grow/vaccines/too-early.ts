/** How a dose that came too early to count holds up the one that takes its place. */
import { lastOf } from '../../last-of'
import type { Day } from './calendar'
import { after, type Interval } from './dose-rule'
import type { Counted } from './next'
import type { ProductCode } from './products'

/** The least that the programme leaves between two doses of one vaccine. */
const leastInterval: Partial<Record<ProductCode, Interval>> = {
  HepB: { days: 28 },
  IPV: { days: 28 },
  bOPV: { days: 28 },
  DTaP: { days: 28 },
  DT: { days: 28 },
  MMR: { days: 28 },
  'JE-L': { months: 12 },
  'JE-I': { days: 7 },
  'MPSV-A': { months: 3 },
  'MPSV-AC': { months: 36 },
  'HepA-L': { days: 28 },
  'HepA-I': { months: 6 },
  '2vHPV': { months: 6 },
}

/** The first day for a vaccine of which a dose on record came too early; 0 when none did. No dose follows another sooner than two doses of it ever do, counting or not. */
export function afterTooEarly(code: ProductCode, history: readonly Counted[]): Day {
  const last = lastOf(history.filter((dose) => dose.code === code && !dose.counts))
  const interval = leastInterval[code]
  return last && interval ? after(last.day, interval) : 0
}
