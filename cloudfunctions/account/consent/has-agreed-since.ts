import type { ConsentKind } from '@/domain/account/consent-kinds'
import { isGiven } from '@/domain/account/consent-rules'
import { consents } from '../collections'

/** Whether this person agrees, and never took it back since that moment: what stood on the consent does not come back with a new one. One round trip. */
export async function hasAgreedSince(personId: string, kind: ConsentKind, subject: string, since: Date): Promise<boolean> {
  const record = await consents.byId(personId, ['given', 'log'])
  if (!record || !isGiven(record.given, kind, subject)) return false
  return !record.log.some((entry) => entry.kind === kind && entry.subject === subject && entry.state !== 'given' && entry.at >= since)
}
