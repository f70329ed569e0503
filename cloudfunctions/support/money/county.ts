import type { OrgPath } from '@/domain/org/org-path'
import { levelPath } from '@/domain/support/case/review-desk'

/** Whether the path is that of a county, the level that pays. */
export const isCounty = (path: OrgPath): boolean => path.split('.').length === 4 && levelPath(path, 'county') === path

/** The id of the place that a path ends with. */
export const placeIdOf = (path: OrgPath): string => path.split('.').slice(-2)[0] ?? ''
