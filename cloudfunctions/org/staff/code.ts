import { codeOf } from '@/domain/org/invitation-code'
import { blind } from '../../kernel/crypto/blind'

/** The code of this invitation, derived from its id with our key: a retry of the same tap gets the same one, though it is stored nowhere. */
export const codeFor = (invitationId: string): string => codeOf(Buffer.from(blind('code', `of:${invitationId}`), 'base64url'))

/** The mark under which an invitation is found by its code. */
export const codeHash = (code: string): string => blind('code', code)
