/** Whether a code leads to a post, and the sentence when it does not. */
const invitationRefusals = {
  unknown: '没有这个邀请码。请看看有没有打错，或者请对方再念一遍。',
  expired: '这个邀请码过了 7 天，不能用了。请对方重新邀请一次就可以。',
  used: '这个邀请码已经有人用过了。如果不是您用的，请马上告诉邀请您的人。',
  revoked: '对方收回了这个邀请。需要的话，请联系邀请您的人。',
  wrongPhone: '这个微信的手机号和邀请里写的不一样。请用被邀请的手机号登录，或者请对方改好号码重新邀请。',
  tooMany: '今天输入的次数太多了，明天再试，或者请对方直接念给您听。',
  phoneUnread: '手机号没有读到，邀请还在。请再点一次。',
} as const
export type InvitationRefusal = keyof typeof invitationRefusals

export const refusedInvitation = (why: InvitationRefusal) => ({ ok: false as const, why, sentence: invitationRefusals[why] })

interface OfferedPost {
  state: 'open' | 'accepted' | 'revoked'
  acceptedBy: string | null
  expiresAt: Date
}

/** Why this person cannot take it now; undefined when they can, or already did: tapping again is not a second post. */
export function whyNotAccept(offered: OfferedPost | undefined, personId: string, now: Date): InvitationRefusal | undefined {
  if (!offered) return 'unknown'
  if (offered.state === 'revoked') return 'revoked'
  if (offered.state === 'accepted') return offered.acceptedBy === personId ? undefined : 'used'
  return offered.expiresAt <= now ? 'expired' : undefined
}
