/** The one table of who may do what, and how far it reaches. No permission is decided anywhere else. */

/** What someone is to the system: nobody we know (a browser without a session), or a person with a WeChat identity. */
export const roles = ['visitor', 'person'] as const
export type Role = (typeof roles)[number]

/** How far a permission reaches: `public` is what anyone may see, `own` only what the caller makes or made. */
export type Scope = 'public' | 'own'

/** Permission → role → scope. A role that is not named is refused. */
export type PermissionTable = Readonly<Record<string, Readonly<Partial<Record<Role, Scope>>>>>

export const permissions = {
  /** Published articles and topics. */
  'learn.read': { visitor: 'public', person: 'public' },
  /** 有用 / 没看懂 / 有错误. A visitor's word counts too: it is stored without a name. */
  'learn.respond': { visitor: 'own', person: 'own' },
} as const satisfies PermissionTable

export type Permission = keyof typeof permissions

/** The scope in which this role has this permission; undefined when it has none. */
export function scopeOf(table: PermissionTable, permission: string, role: Role): Scope | undefined {
  const entry = Object.hasOwn(table, permission) ? table[permission] : undefined
  return entry?.[role]
}

/** Whether this permission is everybody's, known or not: then who calls makes no difference and need not be proved. */
export const isOpenToAll = (table: PermissionTable, permission: string): boolean => scopeOf(table, permission, 'visitor') === 'public'
