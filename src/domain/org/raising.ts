/** 马上就办: a case that is not done in the time that was promised goes up by itself, level by level, as far as the province. */
import { afterWorkingDays, helpAnswerBy } from './due'
import { coveringPaths } from './hand-over'
import type { OrgPath } from './org-path'

interface Waiting {
  /** The place whose desk has it. */
  waitsAt: OrgPath
  /** The highest place that sees it as well, since it was missed. */
  raisedTo: OrgPath | null
}

/** How far up it has come. */
export const reachedBy = ({ waitsAt, raisedTo }: Waiting): OrgPath => (raisedTo !== null && waitsAt.startsWith(raisedTo) ? raisedTo : waitsAt)

/** Above the province is nobody. */
export const isTop = (path: OrgPath): boolean => coveringPaths(path).length === 1

/** How long the next level has. The promise of the sample province (示例): one working day; who asked for help is called the same day, or the next morning. */
export const levelAnswerBy = (now: Date, isHelp = false): Date => (isHelp ? helpAnswerBy(now) : afterWorkingDays(now, 1))

/** The other person whom a call for help goes to has so long. */
export const otherHasHours = 2

export interface Raised {
  raisedTo: OrgPath | null
  /** When it goes up again; null when it has come to the top. */
  raiseAt: Date | null
}

/** What was missed, one level up: to `nearest`, the next place above where somebody works. Where nobody does yet, it is tried again. */
export function raisedOnce(waiting: Waiting, nearest: OrgPath | undefined, againAt: Date): Raised {
  if (isTop(reachedBy(waiting))) return { raisedTo: waiting.raisedTo, raiseAt: null }
  if (nearest === undefined) return { raisedTo: waiting.raisedTo, raiseAt: againAt }
  return { raisedTo: nearest, raiseAt: isTop(nearest) ? null : againAt }
}
