import { readStored, removeStored, writeStored } from '../storage'
import { currentPerson } from '../session'

/** What a counsellor has begun to write of somebody, and not saved yet. */
export interface NoteDraft {
  note: string
  record: string
  /** Over which version it was begun. */
  rev: number
}

const key = (id: string) => `note-draft.${currentPerson()}.${id}`

/** On the own phone it is there again when they come back; on a computer, which others use too, see note-draft.h5.ts. */
export const noteDraft = (id: string): NoteDraft | undefined => readStored<NoteDraft>(key(id))
export const keepNoteDraft = (id: string, draft: NoteDraft): void => void writeStored(key(id), draft)
export const dropNoteDraft = (id: string): void => removeStored(key(id))
