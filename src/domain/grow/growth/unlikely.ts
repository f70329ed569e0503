/** What is asked back before a measurement is kept: a slip of the unit or of the point, a child that shrank. Nothing is refused that a person confirms. */
import { lastOf } from '../../last-of'
import { ageInDays, daysPerMonth } from './age'
import { chinaZ } from './china-standard'
import type { ByAge, Sex } from './indicator'
import { cannotStandYet, sizeAsStandardMeasures, type Posture } from './posture'
import { whoZ } from './who-z-scores'

export interface Entered {
  /** `YYYY-MM-DD` */
  on: string
  weightKg?: number | undefined
  lengthCm?: number | undefined
  posture?: Posture | undefined
  headCm?: number | undefined
}

export interface Asked {
  field: 'weightKg' | 'lengthCm' | 'headCm' | 'posture'
  /** What the person reads, a question. */
  question: string
  /** What was probably meant, in the field's unit; the person may take it with one tap. */
  instead?: number
}

/** Beyond these z-scores the WHO's own software takes a value for a mistake (WHO Anthro, flags). */
const flagged: Record<'weight' | 'length' | 'head', readonly [number, number]> = { weight: [-6, 5], length: [-6, 6], head: [-5, 5] }
/** Within this a number is what is usual, so that half (斤 for 公斤) or a tenth (a point forgotten) of what was typed is the likelier one. */
const usual = 3
/** So light that a weight halved once too often is the likelier story. */
const halvedBelow = -4

const zAt = (indicator: ByAge, sex: Sex, ageDays: number, value: number) => whoZ(indicator, sex, ageDays, value) ?? chinaZ(indicator, sex, ageDays / daysPerMonth, value)

interface Field {
  field: 'weightKg' | 'lengthCm' | 'headCm'
  indicator: 'weight' | 'length' | 'head'
  name: string
  unit: string
  /** What may have been meant, by what the typed number is divided. */
  slips: readonly { by: number; question: (typed: number, meant: number) => string }[]
}

const point = (unit: string) => ({ by: 10, question: (typed: number, meant: number) => `${typed} ${unit}？是不是漏了小数点，应为 ${meant} ${unit}？` })
const fields: readonly Field[] = [
  { field: 'weightKg', indicator: 'weight', name: '体重', unit: '公斤', slips: [{ by: 2, question: (typed) => `${typed} 公斤，还是 ${typed} 斤？` }, point('公斤')] },
  { field: 'lengthCm', indicator: 'length', name: '身长（身高）', unit: '厘米', slips: [point('厘米')] },
  { field: 'headCm', indicator: 'head', name: '头围', unit: '厘米', slips: [point('厘米')] },
]

const rounded = (value: number) => Math.round(value * 100) / 100

function askedOf({ field, indicator, name, unit, slips }: Field, sex: Sex, ageDays: number, entered: Entered): Asked | undefined {
  const typed = entered[field]
  if (typed === undefined) return undefined
  const zOf = (value: number) => zAt(indicator, sex, ageDays, field === 'lengthCm' ? sizeAsStandardMeasures(value, entered.posture, ageDays) : value)
  const z = zOf(typed)
  if (z === undefined || Math.abs(z) <= usual) return undefined
  for (const { by, question } of slips) {
    const meant = rounded(typed / by)
    if (z > 0 && Math.abs(zOf(meant) ?? Infinity) <= usual) return { field, question: question(typed, meant), instead: meant }
  }
  // A weight that was meant as kg, but halved from 斤 once too often.
  const doubled = rounded(typed * 2)
  if (field === 'weightKg' && z < halvedBelow && Math.abs(zOf(doubled) ?? Infinity) <= usual) return { field, question: `${typed} 公斤比同龄孩子轻很多，是不是 ${doubled} 公斤？`, instead: doubled }
  const [low, high] = flagged[indicator]
  return z < low || z > high ? { field, question: `${name} ${typed} ${unit}，和同龄孩子差得很多。请再看一眼，没有写错就保留。` } : undefined
}

/** How much shorter a child may seem by the way of measuring alone. */
const measuringSlackCm = 1

/** A child does not get shorter, nor its head smaller: asks when the last one before, or the first one after, says otherwise. */
function shrunk(entered: Entered, others: readonly Entered[], field: 'lengthCm' | 'headCm', name: string): Asked | undefined {
  const typed = entered[field]
  if (typed === undefined) return undefined
  const known = others.flatMap((other) => (other[field] === undefined ? [] : [{ on: other.on, value: other[field] }])).sort((a, b) => a.on.localeCompare(b.on))
  const before = lastOf(known.filter(({ on }) => on < entered.on))
  const after = known.find(({ on }) => on > entered.on)
  if (before && typed < before.value - measuringSlackCm) return { field, question: `${before.on} 记的${name}是 ${before.value} 厘米，这次反而是 ${typed} 厘米。请再看一眼，没有写错就保留。` }
  if (after && typed > after.value + measuringSlackCm) return { field, question: `${after.on} 记的${name}是 ${after.value} 厘米，比这次的 ${typed} 厘米小。请再看一眼，没有写错就保留。` }
  return undefined
}

/**
 * Everything to ask before a measurement is kept, one question a field; none when it is likely.
 * @param others what is on file besides this one.
 */
export function askedBack(sex: Sex, birthOn: string, entered: Entered, others: readonly Entered[]): Asked[] {
  const ageDays = ageInDays(birthOn, entered.on)
  const stands: Asked[] = cannotStandYet(entered.posture, ageDays) ? [{ field: 'posture', question: '九个月以前的宝宝还站不稳，一般躺着量身长。是躺着量的吗？' }] : []
  const asked = fields.flatMap((field) => askedOf(field, sex, ageDays, entered) ?? [])
  const more = [shrunk(entered, others, 'lengthCm', '身长（身高）'), shrunk(entered, others, 'headCm', '头围')].flatMap((one) => one ?? [])
  return [...stands, ...asked, ...more.filter(({ field }) => !asked.some((one) => one.field === field))]
}
