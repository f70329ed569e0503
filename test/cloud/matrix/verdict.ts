/** What the table says must come of a question. */
import { isStaffs, scopeOf, type PermissionTable, type Scope } from '../../../src/domain/org/permission-table'
import type { ErrorCode } from '../../../src/domain/errors'
import type { Role } from '../../../src/domain/org/roles'
import type { Relation } from './specimen'

const reach: Record<Scope, readonly Relation[]> = {
  public: ['self', 'ownFamily', 'ownPlace', 'below', 'siblingPlace', 'parentPlace'],
  own: ['self'],
  family: ['self', 'ownFamily'],
  place: ['self', 'ownFamily', 'ownPlace', 'below'],
  all: ['self', 'ownFamily', 'ownPlace', 'below', 'siblingPlace', 'parentPlace'],
}

export const reaches = (scope: Scope, relation: Relation): boolean => reach[scope].includes(relation)

/** The scope in which this role is let in, or the code with which the door refuses it, whatever record it asks for. */
export function door(table: PermissionTable, permission: string, role: Role): { scope: Scope } | { refusal: ErrorCode } {
  if (isStaffs(table, permission)) {
    if (role === 'visitor') return { refusal: 'NOT_SIGNED_IN' }
    if (role === 'person') return { refusal: 'NO_POST' }
    const scope = scopeOf(table, permission, role)
    return scope ? { scope } : { refusal: 'NOT_ALLOWED' }
  }
  // A member of staff is a person too: for what is people's, the post makes no difference.
  const scope = scopeOf(table, permission, role === 'visitor' ? 'visitor' : 'person')
  return scope ? { scope } : { refusal: role === 'visitor' ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED' }
}
