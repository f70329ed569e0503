import { readStored, removeStored, writeStored } from '@/client/storage'

/** What somebody has written so far. */
export interface EntryDraft {
  on: string
  words: string
  first: boolean
}

const key = (childId: string) => `diary-draft.${childId}`

export const keptEntry = (childId: string): EntryDraft | undefined => readStored<EntryDraft>(key(childId))
export const keepEntry = (childId: string, draft: EntryDraft): void => void writeStored(key(childId), draft)
export const dropEntry = (childId: string): void => removeStored(key(childId))
