/** Whose desk a level of review is: which roles, from which place on. */
import type { OrgPath } from '../../org/org-path'
import type { StaffRole } from '../../org/roles'
import type { ReviewStep } from '../programme/programme-shape'

type Level = ReviewStep['level']

/** Places from the province down to the level; a village is the end of a path, whatever its depth (a park or firm lies below a township or a county). */
const depthOf: Readonly<Partial<Record<Level, number>>> = { province: 1, city: 2, county: 3, township: 4 }

/** Where the search for somebody at work begins: the place of this level that a family's own lies in. Insurers and lenders: anywhere above the family. */
export function levelPath(orgPath: OrgPath, level: Level): OrgPath {
  const depth = depthOf[level]
  if (depth === undefined) return orgPath
  return `${orgPath.split('.').slice(0, -1).slice(0, depth).join('.')}.`
}

/** Whoever covers a place does the work of those below it; insurers and lenders have nobody above them. */
export const rolesAtLevel: Readonly<Record<Level, readonly StaffRole[]>> = {
  village: ['villageWorker', 'townshipOfficer', 'countyOfficer', 'cityOfficer', 'provinceAdmin'],
  township: ['townshipOfficer', 'countyOfficer', 'cityOfficer', 'provinceAdmin'],
  county: ['countyOfficer', 'cityOfficer', 'provinceAdmin'],
  city: ['cityOfficer', 'provinceAdmin'],
  province: ['provinceAdmin'],
  insurer: ['insurerContact'],
  lender: ['lenderContact'],
}
