/** A child's file as it is when every line of its log has been read. */
import type { BirthNote, CheckedUp, Diary, Dosed, Entry, Measured, NewEntry, SignsAnswered, Thing } from '../contract'

/** A line of the log, from the cloud or still waiting on this phone. */
export type Line = NewEntry & Partial<Pick<Entry, 'by' | 'mine'>> & { waiting?: boolean }

/** What happened to a thing, oldest first; `thing` is what it was from then on. */
export interface Event<T extends Thing> {
  what: 'noted' | 'notedAgain' | 'changed' | 'removed'
  /** ISO 8601, UTC. */
  at: string
  by: string
  mine: boolean
  thing: T
}

/** A thing in the file, and how it came to be as it is. */
export interface Kept<T extends Thing> {
  /** By this it is changed and taken away. */
  id: string
  /** Of every line that noted it: one who noted what another had noted finds it by their own. */
  ids: string[]
  thing: T
  history: Event<T>[]
  /** Something of it has not reached the cloud. */
  waiting: boolean
}

/** What is known of the birth; a field is missing while nobody said. */
export type BirthFacts = { [F in Exclude<keyof BirthNote, 'what'>]?: NonNullable<BirthNote[F]> }

export interface ChildFile {
  birth: BirthFacts
  /** By date, like all of these. */
  measurements: Kept<Measured>[]
  doses: Kept<Dosed>[]
  /** One for each check-up: the result that was noted last. */
  checkups: Kept<CheckedUp>[]
  signs: Kept<SignsAnswered>[]
  diary: Kept<Diary>[]
  /** What was taken away, to be read again. */
  removed: Kept<Thing>[]
  reminders: boolean
}
