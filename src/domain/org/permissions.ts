/** The one table of who may do what, and how far it reaches. No permission is decided anywhere else. */
import type { PermissionTable } from './permission-table'

export const permissions = {
  /** Published articles and topics. */
  'learn.read': { visitor: 'public', person: 'public' },
  /** 有用 / 没看懂 / 有错误. A visitor's word counts too: it is stored without a name. */
  'learn.respond': { visitor: 'own', person: 'own' },
  /** One's own messages, and what one wants to be told. */
  'account.inbox': { person: 'own' },
} as const satisfies PermissionTable

export type Permission = keyof typeof permissions
