import { readStored, removeStored, writeStored } from '@/client/storage'
import type { Posture } from '@/domain/grow/growth/posture'

export type WeightUnit = 'kg' | 'jin'

/** What somebody has typed so far, as they typed it. */
export interface Draft {
  on: string
  weight: string
  unit: WeightUnit
  length: string
  /** Undefined while nobody chose: as children of this age are usually measured. */
  posture?: Posture
  head: string
  by: string
}

const key = (childId: string) => `measure-draft.${childId}`

export const keptDraft = (childId: string): Draft | undefined => readStored<Draft>(key(childId))
export const keepDraft = (childId: string, draft: Draft): void => void writeStored(key(childId), draft)
export const dropDraft = (childId: string): void => removeStored(key(childId))
