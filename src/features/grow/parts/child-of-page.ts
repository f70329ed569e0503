import type { ChildFileAnswer } from '@/domain/grow/contract'
import type { ChildFile } from '@/domain/grow/file/child-file'
import { conditionsOf } from '@/domain/grow/file/conditions'
import type { ChildOfChart, MeasuredOnce } from '@/domain/grow/growth/judged-series'
import type { Child, Given } from '@/domain/grow/vaccines/child'

/** Whose page this is, and what is known of the child. */
export interface ChildOfPage {
  child: ChildFileAnswer['child']
  /** Whether the person may write into the file. */
  canNote: boolean
  file: ChildFile
  /** Entries of the diary, the oldest, that the copy on this phone lacks. */
  notKept?: number
  /** `YYYY-MM-DD` in China. */
  today: string
}

export const chartChild = ({ child: { sex, birthOn }, file: { birth } }: ChildOfPage): ChildOfChart => ({ sex, birthOn, gestationDays: birth.gestationDays })

/** Everything measured, with what is known of the birth. */
export function allMeasured({ child, file: { birth, measurements } }: ChildOfPage): MeasuredOnce[] {
  const atBirth = birth.weightKg !== undefined || birth.lengthCm !== undefined
  const onBirthday = measurements.some(({ thing }) => thing.on === child.birthOn)
  const born: MeasuredOnce = { on: child.birthOn, weightKg: birth.weightKg, lengthCm: birth.lengthCm, posture: 'lying' }
  return [...(atBirth && !onBirthday ? [born] : []), ...measurements.map(({ thing }) => thing)]
}

/** The same as the vaccines' rules ask for it. */
export const vaccineChild = ({ child: { sex, birthOn }, file: { birth } }: ChildOfPage): Child => ({ birthDate: birthOn, sex, conditions: conditionsOf(birth) })

export interface GivenOnFile extends Given {
  id: string
}

export const givenDoses = ({ file: { doses } }: ChildOfPage): GivenOnFile[] => doses.map(({ id, thing: { code, on } }) => ({ id, code, date: on }))
