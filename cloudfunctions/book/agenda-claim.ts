import { notAllowed } from '@/domain/refusals'
import { agendas } from './collections'

export interface Claim {
  attendee: string
  sessionId: string
  request: string
}

/** `sunflowerHouse:2026-W48=2`: what is counted, and how often. */
export function readQuota(quota: string): { key: string; most: number } {
  const at = quota.lastIndexOf('=')
  return { key: quota.slice(0, at), most: Number(quota.slice(at + 1)) }
}

/** A list is shorter than `most` when it has nothing at that place. */
const roomIn = (quotas: readonly string[]) => Object.fromEntries(quotas.map(readQuota).map(({ key, most }) => [`held.${key}.${most - 1}`, { $exists: false }]))

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
    // An empty $addToSet is an error to the database.
    ...(counted.length > 0 && { $addToSet: Object.fromEntries(counted.map((key) => [`held.${key}`, sessionId])) }),
  }
  // Sent again it finds its own claim.
  if (await agendas.updateOne({ _id: attendee, $or: [isFree, { [`${claim}.request`]: request }] }, change)) return request
  const first = { _id: attendee, claims: { [sessionId]: { request, at: now } }, held: Object.fromEntries(counted.map((key) => [key, [sessionId]])), lookAt: now }
  if (await agendas.insertIfNew(first)) return request
  const there = (await agendas.byId(attendee))?.claims[sessionId]?.request
  if (there === undefined) throw notAllowed('quotaFull', `a quota of ${attendee} is full`)
  return there
}

/** Lets go of a claim, and of what it counts for, unless another request has it by now. One round trip; done again, nothing. */
export async function releaseClaim({ attendee, sessionId, request }: Claim, quotas: readonly string[]): Promise<void> {
  await agendas.updateOne(
    { _id: attendee, [`claims.${sessionId}.request`]: request },
    { $unset: { [`claims.${sessionId}`]: true as const }, ...(quotas.length > 0 && { $pull: Object.fromEntries(quotas.map(readQuota).map(({ key }) => [`held.${key}`, sessionId])) }) },
  )
}
