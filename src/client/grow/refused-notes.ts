/** What waited on this phone and was then refused: it is shown, so that nothing a parent wrote vanishes in silence. */
import { useSyncExternalStore } from 'react'
import { currentPerson } from '../session'
import { storedState } from '../stored-state'

export interface RefusedNotes<Entry = { id: string; note: object }> {
  /** Of the writing. */
  id: string
  /** The child or the pregnancy. */
  of: string
  entries: readonly Entry[]
  /** A sentence to be read. */
  why: string
}

interface Kept extends RefusedNotes {
  by: string
}

const most = 50
const refused = storedState<Kept[]>('grow.refused', [])

export const keepRefused = (notes: RefusedNotes): void => refused.set([...refused.get().filter(({ id }) => id !== notes.id), { ...notes, by: currentPerson() }].slice(-most))

/** The person has read it. */
export function forgetRefused(id: string): void {
  if (refused.get().some((notes) => notes.id === id)) refused.set(refused.get().filter((notes) => notes.id !== id))
}

/** Of one child or pregnancy, of the person who uses the app now. */
export function useRefusedNotes(of: string): RefusedNotes[] {
  const all = useSyncExternalStore(refused.subscribe, refused.get)
  return all.filter((notes) => notes.of === of && notes.by === currentPerson())
}
