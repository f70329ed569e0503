import type { OrgPath } from '../../org/org-path'
import { levelPath } from '../case/review-desk'

/** The money of a programme, a county and a year. */
export const budgetKey = (programme: string, orgPath: OrgPath, year: string): string => `${programme}:${levelPath(orgPath, 'county')}:${year}`

/** The days of a year that one person may be paid for: by the ID number where it is known, so that two accounts are one person. */
export const daysKey = (programme: string, person: string, year: string): string => `${programme}:${person}:${year}`
