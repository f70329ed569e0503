/** The one table of who may do what, and how far it reaches. No permission is decided anywhere else. */
import type { PermissionTable } from './permission-table'

export const permissions = {
  /** Published articles and topics. */
  'learn.read': { visitor: 'public', person: 'public' },
  /** 有用 / 没看懂 / 有错误. A visitor's word counts too: it is stored without a name. */
  'learn.respond': { visitor: 'own', person: 'own' },
  /** One's own messages, and what one wants to be told. */
  'account.inbox': { person: 'own' },
  /** Ask for a sign-in code, and ask whether it was answered. */
  'account.signIn': { visitor: 'own', person: 'own' },
  /** Answer a sign-in code with the phone. */
  'account.answerSignIn': { person: 'own' },
  /** The computers one is signed in on. */
  'account.sessions': { person: 'own' },
} as const satisfies PermissionTable

export type Permission = keyof typeof permissions
