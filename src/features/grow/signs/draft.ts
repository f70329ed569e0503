import { readStored, removeStored, writeStored } from '@/client/storage'
import type { SignAge } from '@/domain/grow/signs/warning-signs'

/** One answer: without the sign, with it, or to be tried tomorrow; null while it was not asked. */
export type SignAnswer = 'good' | 'sign' | 'unsure' | null

/** The answers so far, as they stay on this phone until all four are there. */
export interface SignsDraft {
  age: SignAge
  answers: SignAnswer[]
}

const key = (childId: string) => `signs-draft.${childId}`

export const emptyDraft = (age: SignAge): SignsDraft => ({ age, answers: [null, null, null, null] })

/** Undefined where the child has grown out of those questions. */
export function keptSigns(childId: string, age: SignAge | undefined): SignsDraft | undefined {
  const kept = readStored<SignsDraft>(key(childId))
  return kept?.age === age ? kept : undefined
}
export const keepSigns = (childId: string, draft: SignsDraft): void => void writeStored(key(childId), draft)
export const dropSigns = (childId: string): void => removeStored(key(childId))
