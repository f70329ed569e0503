import { addDays } from '../../grow/calendar-days'

/** A visit is written down soon after it was made: the earliest day that a form offers. */
export const earliestVisit = (today: string): string => addDays(today, -60)
