import type { Caller } from '../../kernel/caller'
import { notAllowed } from '@/domain/refusals'

/**
 * Who answers a sign-in code: WeChat itself must vouch for them. A browser's session may not, or one that was stolen could sign in others for ever.
 * Throws NOT_ALLOWED.
 */
export function onThePhone(caller: Caller): { personId: string; openid: string } {
  if (caller.kind !== 'person' || caller.sessionId !== null) throw notAllowed('inWechatOnly', 'a sign-in code is answered in WeChat only')
  return { personId: caller.personId, openid: caller.openid }
}
