/** From what was typed to a measurement, and what is wrong with it. Pure. */
import type { Measured } from '@/domain/grow/contract'
import { ageInDays } from '@/domain/grow/growth/age'
import { limits } from '@/domain/grow/growth/limits'
import { usualPosture } from '@/domain/grow/growth/posture'
import { readNumber } from '@/domain/typed-number'
import type { Draft } from './draft'

type TypedField = 'weight' | 'length' | 'head'
type Wrong = Partial<Record<TypedField | 'all', string>>

const rounded = (value: number) => Math.round(value * 1000) / 1000

const outside = ([least, most]: readonly [number, number], value: number) => value < least || value > most

/** The measurement as it was typed, in kg and cm; fields that are no numbers are left out and said in `wrong`. */
export function readDraft(draft: Draft, birthOn: string): { measured: Measured; wrong: Wrong } {
  const wrong: Wrong = {}
  const numberOf = (field: TypedField, text: string, range: readonly [number, number], by: number, name: string) => {
    const typed = readNumber(text)
    if (typed === undefined) return undefined
    if (Number.isNaN(typed)) {
      wrong[field] = `${name}只写数字，比如 9.4。`
      return undefined
    }
    const value = rounded(typed / by)
    if (!outside(range, value)) return value
    wrong[field] = `${name}写成了 ${text.trim()}，没有这样的孩子，请再看一眼。`
    return undefined
  }
  const weightKg = numberOf('weight', draft.weight, limits.weightKg, draft.unit === 'jin' ? 2 : 1, '体重')
  const lengthCm = numberOf('length', draft.length, limits.lengthCm, 1, '身长')
  const headCm = numberOf('head', draft.head, limits.headCm, 1, '头围')
  if ([draft.weight, draft.length, draft.head].every((text) => text.trim() === '')) wrong.all = '体重、身长、头围，至少记一样。'
  const posture = lengthCm === undefined ? undefined : (draft.posture ?? usualPosture(ageInDays(birthOn, draft.on)))
  const by = draft.by.trim()
  return {
    measured: {
      what: 'measured',
      on: draft.on,
      ...(weightKg === undefined ? {} : { weightKg }),
      ...(lengthCm === undefined ? {} : { lengthCm }),
      ...(posture === undefined ? {} : { posture }),
      ...(headCm === undefined ? {} : { headCm }),
      ...(by === '' ? {} : { measuredBy: by }),
    },
    wrong,
  }
}
