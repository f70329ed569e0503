/** The form of the table of permissions, and how it is read. */
import type { PeopleRole, Role, StaffRole } from './roles'

/** `public` is what anyone may see, `own` what the caller makes or made, `family` what belongs to the caller's family. */
export type PeopleScope = 'public' | 'own' | 'family'
/** `place` is the post's place and everything below it; `all` is the whole province, whatever the post's place. */
export type StaffScope = 'place' | 'all'
export type Scope = PeopleScope | StaffScope

type None<R extends string> = { readonly [K in R]?: never }
export type PeopleEntry = { readonly visitor?: 'public' | 'own'; readonly person?: PeopleScope } & None<StaffRole>
type StaffEntry = { readonly [R in StaffRole]?: StaffScope } & None<PeopleRole>

/** Permission → role → scope. A role that is not named is refused. An entry is people's or staff's, never both: a post is no reason to see more as a person, nor the other way round. */
export type PermissionTable = Readonly<Record<string, PeopleEntry | StaffEntry>>

const entryOf = (table: PermissionTable, permission: string): Readonly<Partial<Record<Role, Scope>>> =>
  // Not Object.hasOwn: older phones lack it, and the desk asks this table.
  Object.prototype.hasOwnProperty.call(table, permission) ? (table[permission] ?? {}) : {}

/** The scope in which this role has this permission; undefined when it has none. */
export const scopeOf = (table: PermissionTable, permission: string, role: Role): Scope | undefined => entryOf(table, permission)[role]

/** Whether a post decides this permission, and not who somebody is. */
export const isStaffs = (table: PermissionTable, permission: string): boolean => Object.keys(entryOf(table, permission)).some((role) => role !== 'visitor' && role !== 'person')

/** Whether this permission is everybody's, known or not: then who calls makes no difference and need not be proved. */
export const isOpenToAll = (table: PermissionTable, permission: string): boolean => scopeOf(table, permission, 'visitor') === 'public'
