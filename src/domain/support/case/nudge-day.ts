/** 催一催: when, and how often. For the cloud: the phone knows no calendar of holidays. */
import type { CaseState } from './case-steps'
import { isWorked, workingDaysAfter } from './working-days'

/** Somebody has it, and the promised day has passed. */
export const isLate = ({ state, dueAt }: { state: CaseState; dueAt: Date | null }, now: Date): boolean => state === 'review' && dueAt !== null && dueAt < now

/** The working day that a nudge counts for: of a weekend or a holiday the next, when it is read. */
export const nudgeDay = (today: string): string => (isWorked(today) ? today : workingDaysAfter(today, 1))
