/** A recommendation for an honour: it goes by a one-time code from hand to hand, for nobody is looked up by name, and the family decides alone. */

/** A code is open this long. */
export const nominationDays = 30
/** Of one person, at a time. */
export const mostOpenNominations = 10

export const nominationRefusals = {
  unknown: '没有这个推荐码。看看有没有打错，或者请对方再念一遍。',
  lapsed: '这个推荐码过了 30 天，不能用了。想参加的话，自己申请也一样。',
  used: '这个推荐码已经有人用过了。想参加的话，自己申请也一样。',
  own: '这是您自己写的推荐，要请那一家打开。自己家想参加，直接申请就行。',
  tooMany: '今天输入的次数太多了，明天再试。想参加的话，自己申请也一样。',
} as const
type NominationRefusal = keyof typeof nominationRefusals

interface NominationStands {
  by: string
  state: 'open' | 'taken'
  takenBy: string | null
  expiresAt: Date
}

/** Why this person cannot take it; undefined when they can, or did already. */
export function whyNotTake(nomination: NominationStands | undefined, me: string, now: Date): NominationRefusal | undefined {
  if (!nomination) return 'unknown'
  if (nomination.by === me) return 'own'
  if (nomination.state === 'taken') return nomination.takenBy === me ? undefined : 'used'
  return nomination.expiresAt <= now ? 'lapsed' : undefined
}
