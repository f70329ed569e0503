/** When somebody looks at a household's project again. */
import { chinaClock } from '../../china-time'
import { addDays } from '../../grow/calendar-days'
import { lastOf } from '../../last-of'
import { closingTime } from '../../org/due'
import { workingDaysAfter } from '../case/working-days'
import type { ProjectEntry } from './project-shape'

export interface FollowRules {
  /** Days after which a running project is looked at again. */
  followUpDays: number
  /** Working days within which a family that told of a difficulty is answered. */
  followAnswerDays: number
}

interface Look {
  /** From when it is on the village's desk. */
  showAt: Date
  dueAt: Date
  /** The family told of a difficulty, or of having stopped. */
  isAsked: boolean
}

type Told = Pick<ProjectEntry, 'on' | 'kind' | 'goes'> & { at: Date }

/** Of what was told, the newest: by the day it tells of, and of one day what was said last. */
const newestOf = (entries: readonly Told[]) => lastOf([...entries].sort((a, b) => (a.on === b.on ? a.at.getTime() - b.at.getTime() : a.on < b.on ? -1 : 1)))

/**
 * A family's word of a difficulty, or of having stopped, is answered by a visit or a call, soon. Anything else waits its days from the last word on. Nothing (null) once it was done, or a visit found it
 * stopped. Before the first word the days count from `since`.
 */
export function nextLook(entries: readonly Told[], { followUpDays, followAnswerDays }: FollowRules, since: Date): Look | null {
  const last = newestOf(entries)
  if (last?.kind === 'family' && (last.goes === 'hard' || last.goes === 'stopped')) return { showAt: last.at, dueAt: closingTime(workingDaysAfter(chinaClock(last.at).date, followAnswerDays)), isAsked: true }
  if (last?.goes === 'done' || last?.goes === 'stopped') return null
  const day = addDays(last?.on ?? chinaClock(since).date, followUpDays)
  return { showAt: new Date(`${day}T00:00:00+08:00`), dueAt: closingTime(day), isAsked: false }
}
