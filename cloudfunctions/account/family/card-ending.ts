/** A share card that nobody has used is brought to mind once, a day before it is over; used, taken back or over, it waits for nobody. */
import type { FamilyRecord, InviteRecord } from '@/domain/account/family-record'
import { inviteState } from '@/domain/account/family-invites'
import { notify } from '../../kernel/notify/notify'
import { settle, unsay } from '../../kernel/notify/settle'

const dayMs = 86_400_000
const tellAt = (expiresAt: Date) => new Date(expiresAt.getTime() - dayMs)
const factOf = (inviteId: string) => `invite-ending:${inviteId}`

/** Once for each card, whatever is retried; for one that was taken back meanwhile, not at all. One round trip. Call it after the card is written. */
export async function remindOfEnding(family: FamilyRecord, card: InviteRecord, now: Date): Promise<void> {
  const { id, by, relation, expiresAt } = card
  if (inviteState(family, card, { by, now }) !== 'own') return
  await notify({
    fact: factOf(id),
    to: by,
    kind: 'family',
    title: '请家人的卡片明天到期',
    text: `给${relation || '家人'}的那张还没有人用。还要请，就再写一张；不请了，收回就好。`,
    action: { label: '去看看', link: '/features/account/family/index', until: expiresAt },
    notBefore: tellAt(expiresAt),
    now,
  })
}

/** The card was used or taken back. One round trip. */
export const endingSettled = ({ id, by, expiresAt }: InviteRecord, now: Date): Promise<boolean> => (now < tellAt(expiresAt) ? unsay : settle)(factOf(id), by)

/** Who gave these cards has left: they are worth nothing. One round trip for each that was still out. */
export async function endingsSettledOf(family: FamilyRecord, personId: string, now: Date): Promise<void> {
  await Promise.all(family.invites.filter(({ by, usedBy, revokedAt }) => by === personId && usedBy === null && !revokedAt).map((card) => endingSettled(card, now)))
}
