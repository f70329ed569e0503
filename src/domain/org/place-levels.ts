/** Which kinds of place may lie below which, and which of them a post may make, rename, move, merge and close. */
import type { OrgPath } from './org-path'
import type { PlaceKind } from './place-kind'
import type { StaffRole } from './roles'

/** Beside any level, they carry an association of their own (横向到边). */
const anywhere: readonly PlaceKind[] = ['park', 'firm', 'market', 'campus']

const below: Readonly<Record<PlaceKind, readonly PlaceKind[]>> = {
  province: ['city', ...anywhere],
  // Townships of a 管理区 or 开发区, which is no county, lie right below the city.
  city: ['county', 'township', ...anywhere],
  county: ['township', ...anywhere],
  township: ['village', ...anywhere],
  village: anywhere,
  park: ['firm', 'market'],
  firm: [],
  market: ['firm'],
  campus: [],
}

export const mayLieBelow = (kind: PlaceKind, parent: PlaceKind): boolean => below[parent].includes(kind)

const arranges: Readonly<Partial<Record<StaffRole, readonly PlaceKind[]>>> = {
  townshipOfficer: ['village', ...anywhere],
  countyOfficer: ['township', 'village', ...anywhere],
  cityOfficer: ['township', 'village', ...anywhere],
  provinceAdmin: ['city', 'county', 'township', 'village', ...anywhere],
}

/** Kinds that this role may make, rename, move, merge and close inside its own subtree; none for most roles. */
export const kindsArrangedBy = (role: StaffRole): readonly PlaceKind[] => arranges[role] ?? []

export interface Arranger {
  role: StaffRole
  orgPath: OrgPath
}

/** Whether this post may make such a place below a place with this path. */
export const mayAdd = (by: Arranger, kind: PlaceKind, parentPath: OrgPath): boolean => kindsArrangedBy(by.role).includes(kind) && parentPath.startsWith(by.orgPath)

/** Whether this post may rename, move, merge or close the place: one that lies below its own, never its own. */
export const mayArrange = (by: Arranger, place: { kind: PlaceKind; orgPath: OrgPath }): boolean =>
  kindsArrangedBy(by.role).includes(place.kind) && place.orgPath !== by.orgPath && place.orgPath.startsWith(by.orgPath)
