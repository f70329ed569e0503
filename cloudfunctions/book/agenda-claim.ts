import { notAllowed } from '@/domain/refusals'
import { agendas } from './collections'
import { giveBack } from './agenda-swap'
import { counting, notCounting, readQuota, roomIn } from './read-quota'

export interface Claim {
  attendee: string
  sessionId: string
  request: string
}

/**
 * Claims a session for somebody within the quotas, in one guarded update: one round trip, two the first time of all. Gives the request that holds the claim: who finds another's of the same
 * person there carries that one on, so that two who ask at once end with one booking. Throws NOT_ALLOWED where a quota is full.
 */
export async function claimSession({ attendee, sessionId, request }: Claim, quotas: readonly string[], now: Date): Promise<string> {
  const claim = `claims.${sessionId}`
  const counted = quotas.map((quota) => readQuota(quota).key)
  const isFree = { [claim]: { $exists: false }, ...roomIn(quotas) }
  const change = {
    $set: { [claim]: { request, at: now }, lookAt: now },
    ...counting(counted, sessionId),
  }
  // Sent again it finds its own claim; one that counts in the place of another, or the other way round, stays as it is.
  const isOwn = { [`${claim}.request`]: request, [`${claim}.instead`]: { $exists: false }, [`${claim}.movesTo`]: { $exists: false } }
  if (await agendas.updateOne({ _id: attendee, $or: [isFree, isOwn] }, change)) return request
  const first = { _id: attendee, claims: { [sessionId]: { request, at: now } }, held: Object.fromEntries(counted.map((key) => [key, [sessionId]])), lookAt: now }
  if (await agendas.insertIfNew(first)) return request
  const there = (await agendas.byId(attendee))?.claims[sessionId]?.request
  if (there === undefined) throw notAllowed('quotaFull', `a quota of ${attendee} is full`)
  return there
}

/**
 * Lets go of a claim, and of what it counts for, unless another request has it by now. One round trip, three where it counted in the place of another, which counts again then; done again,
 * nothing.
 */
export async function releaseClaim({ attendee, sessionId, request }: Claim, quotas: readonly string[]): Promise<void> {
  const keys = quotas.map((quota) => readQuota(quota).key)
  const isPlain = { _id: attendee, [`claims.${sessionId}.request`]: request, [`claims.${sessionId}.instead`]: { $exists: false } }
  if (await agendas.updateOne(isPlain, { $unset: { [`claims.${sessionId}`]: true as const }, ...notCounting(keys, sessionId) })) return
  await giveBack({ attendee, sessionId, request }, keys)
}
