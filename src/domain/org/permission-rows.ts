/** The table of permissions as people read it: what, who, how far. */
import type { PermissionTable, Scope } from './permission-table'
import { permissionWords } from './permission-words'
import { roleName } from './role-names'
import { peopleRoles, staffRoles, type Role } from './roles'

export interface PermissionRow {
  /** Unique in the table. */
  key: string
  role: Role
  roleName: string
  /** What may be done, 简体. */
  action: string
  /** How far it reaches, 简体. */
  scope: string
}

export const scopeWords: Readonly<Record<Scope, string>> = {
  public: '谁都可以',
  own: '只限自己的',
  family: '自己家里的',
  place: '所在地方和下面各级',
  all: '全省',
}

export const whoIs = (role: Role): string => (role === 'visitor' ? '没有登录的人' : role === 'person' ? '登录了的人' : roleName(role))

/** One row for each permission and role that has it, in the table's order. */
export function permissionRows(table: PermissionTable): PermissionRow[] {
  return Object.entries(table).flatMap(([permission, entry]) =>
    [...staffRoles, ...peopleRoles].flatMap((role) => {
      const scope = (entry as Readonly<Partial<Record<Role, Scope>>>)[role]
      if (scope === undefined) return []
      return [{ key: `${permission}:${role}`, role, roleName: whoIs(role), action: new Map<string, string>(Object.entries(permissionWords)).get(permission) ?? permission, scope: scopeWords[scope] }]
    }),
  )
}
