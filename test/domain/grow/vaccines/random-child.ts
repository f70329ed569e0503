import { dateOf, dayOf } from '../../../../src/domain/grow/vaccines/calendar'
import type { Child, Given } from '../../../../src/domain/grow/vaccines/child'
import { productCodes } from '../../../../src/domain/grow/vaccines/products'

/** Mulberry32: the same seed makes the same children. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface RandomCase {
  child: Child
  given: Given[]
  asOf: string
}

/** A child born 2008–2026 with up to fourteen doses of anything on any day of its life: also nonsense, as records hold it. */
export function randomCase(roll: () => number): RandomCase {
  const between = (low: number, high: number) => low + Math.floor(roll() * (high - low + 1))
  const maybe = <T>(chance: number, value: T): T | undefined => (roll() < chance ? value : undefined)
  const birth = between(dayOf('2008-01-01'), dayOf('2026-11-01'))
  const asOf = between(birth, Math.min(birth + 18 * 366, dayOf('2027-06-01')))
  const young = roll() < 0.6
  const given = Array.from({ length: between(0, 14) }, () => ({
    code: productCodes[between(0, productCodes.length - 1)] ?? 'HepB',
    date: dateOf(between(birth, young ? Math.min(asOf, birth + 900) : asOf)),
  })).filter(({ date }) => dayOf(date) <= asOf)
  return {
    child: {
      birthDate: dateOf(birth),
      sex: roll() < 0.5 ? 'girl' : 'boy',
      conditions: {
        hbsAg: maybe(0.2, roll() < 0.5 ? 'positive' : 'unknown'),
        birthWeightG: maybe(0.2, between(900, 4200)),
        gestationWeeks: maybe(0.2, between(26, 41)),
        immuneDeficient: maybe(0.08, true),
        immunoglobulinOn: maybe(0.15, [dateOf(between(birth, asOf))]),
        severeReactionTo: maybe(0.05, [productCodes[between(0, productCodes.length - 1)] ?? 'HepB']),
      },
    },
    given,
    asOf: dateOf(asOf),
  }
}
