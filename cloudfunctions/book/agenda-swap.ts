/** A claim that counts in the place of another, while somebody moves from one session to the other. */
import type * as z from 'zod'
import { AppError } from '@/domain/errors'
import { notAllowed } from '@/domain/refusals'
import { raced, untilWritten } from '../kernel/until-written'
import type { Claim } from './agenda-claim'
import { agendas } from './collections'
import { counting, notCounting, readQuota, roomIn } from './read-quota'

type Agenda = z.output<typeof agendas.schema>
type Place = Pick<Claim, 'sessionId' | 'request'>

/** Puts one session in the other's place of these lists: what is counted stays as much. The filter sees to it that they are as they were seen. */
function swapped(held: Agenda['held'], keys: readonly string[], from: string, to: string) {
  const places = keys.map((key) => `held.${key}.${(held[key] ?? []).indexOf(from)}`)
  return { asSeen: Object.fromEntries(places.map((place) => [place, from])), set: Object.fromEntries(places.map((place) => [place, to])) }
}

/**
 * Claims a session in the place of another that this attendee holds, over the agenda as it was read: in one guarded update, which counts the new one where the old one counted, under every quota
 * that both have. One round trip. Gives the request that holds the claim: who finds the same move of another screen there carries that one on. Throws NOT_ALLOWED where a quota of the new one
 * alone is full, or the old one is on its way elsewhere.
 */
export async function claimInstead({ attendee, sessionId, request }: Claim, instead: Place, quotas: readonly string[], agenda: Agenda | undefined, now: Date): Promise<string | typeof raced> {
  const there = agenda?.claims[sessionId]
  const old = agenda?.claims[instead.sessionId]
  if (there) {
    if (there.request === request || there.instead?.request === instead.request) return there.request
    // Another screen has ended the same move since the sessions were read.
    if (old?.request !== instead.request) return raced
    throw new AppError('NOT_ALLOWED', 'has a place or waits there', { sentence: '那一场已经约了，或者在排候补，没有改。原来的还给您留着。' })
  }
  if (old?.request === instead.request && old.movesTo !== undefined) {
    throw new AppError('NOT_ALLOWED', 'on its way elsewhere', { sentence: '这一场已经在排着换到另一场了，没有再改。先去“我的预约”里把那边的候补退掉，再改到别的场次。' })
  }
  const own = quotas.map((quota) => readQuota(quota).key)
  const keys = old ? own.filter((key) => agenda?.held[key]?.includes(instead.sessionId)) : []
  const alone = quotas.filter((quota) => !keys.includes(readQuota(quota).key))
  const { asSeen, set } = swapped(agenda?.held ?? {}, keys, instead.sessionId, sessionId)
  const added = { request, at: now, instead: { ...instead, keys } }
  const oldClaim = `claims.${instead.sessionId}`
  const isHeld = old ? { [`${oldClaim}.request`]: instead.request, [`${oldClaim}.movesTo`]: { $exists: false } } : { [oldClaim]: { $exists: false } }
  const done = await agendas.updateOne(
    { _id: attendee, [`claims.${sessionId}`]: { $exists: false }, ...isHeld, ...asSeen, ...roomIn(alone) },
    {
      $set: { [`claims.${sessionId}`]: added, ...(old && { [`${oldClaim}.movesTo`]: sessionId }), ...set, lookAt: now },
      ...counting(alone.map((quota) => readQuota(quota).key), sessionId),
    },
  )
  if (done) return request
  const isFull = alone.map(readQuota).some(({ key, most }) => (agenda?.held[key] ?? []).length >= most)
  if (isFull) throw notAllowed('quotaFull', `a quota of ${attendee} is full`)
  if (agenda) return raced
  return (await agendas.insertIfNew({ _id: attendee, claims: { [sessionId]: added }, held: Object.fromEntries(own.map((key) => [key, [sessionId]])), lookAt: now })) ? request : raced
}

/** Lets go of a claim that counted in the place of another: that one counts again, in the same update, if it still stands. Done again, nothing. */
export async function giveBack({ attendee, sessionId, request }: Claim, keys: readonly string[]): Promise<void> {
  await untilWritten(async () => {
    const agenda = await agendas.byId(attendee)
    const claim = agenda?.claims[sessionId]
    if (!agenda || claim?.request !== request) return undefined
    const own = { _id: attendee, [`claims.${sessionId}.request`]: request }
    const gone = { [`claims.${sessionId}`]: true as const }
    const { instead } = claim
    const old = instead && agenda.claims[instead.sessionId]
    if (!instead || old?.movesTo !== sessionId) {
      const isAsSeen = instead ? { [`claims.${instead.sessionId}.movesTo`]: { $ne: sessionId } } : { [`claims.${sessionId}.instead`]: { $exists: false } }
      return (await agendas.updateOne({ ...own, ...isAsSeen }, { $unset: gone, ...notCounting(keys, sessionId) })) ? undefined : raced
    }
    const { asSeen, set } = swapped(agenda.held, instead.keys, sessionId, instead.sessionId)
    const alone = keys.filter((key) => !instead.keys.includes(key))
    const done = await agendas.updateOne(
      { ...own, [`claims.${instead.sessionId}.movesTo`]: sessionId, ...asSeen },
      { $unset: { ...gone, [`claims.${instead.sessionId}.movesTo`]: true as const }, ...(instead.keys.length > 0 && { $set: set }), ...notCounting(alone, sessionId) },
    )
    return done ? undefined : raced
  })
}

/** The old claim is over: the new one stands for itself. One round trip; done again, nothing. */
export const endOldClaim = ({ attendee, sessionId }: Omit<Claim, 'request'>, instead: Place, keys: readonly string[]): Promise<boolean> =>
  agendas.updateOne(
    { _id: attendee, [`claims.${instead.sessionId}.request`]: instead.request },
    { $unset: { [`claims.${instead.sessionId}`]: true as const, [`claims.${sessionId}.instead`]: true as const }, ...notCounting(keys, instead.sessionId) },
  )

/**
 * Both stand from now on, and the old one counts for itself again: for who is offered the new one when the old one cannot be let go of any more. One round trip over the agenda as it was read. Says
 * whether there was room under every quota; raced where it is not as it was.
 */
export async function countBoth({ attendee, sessionId, request }: Claim, agenda: Agenda | undefined, quotas: readonly string[]): Promise<boolean | typeof raced> {
  const claim = agenda?.claims[sessionId]
  const instead = claim?.request === request ? claim.instead : undefined
  if (!instead) return true
  const old = agenda?.claims[instead.sessionId]
  const stands = old?.movesTo === sessionId
  const shared = stands ? quotas.filter((quota) => instead.keys.includes(readQuota(quota).key)) : []
  const done = await agendas.updateOne(
    { _id: attendee, [`claims.${sessionId}.request`]: request, [`claims.${sessionId}.instead.request`]: instead.request, [`claims.${instead.sessionId}.movesTo`]: stands ? sessionId : { $ne: sessionId }, ...roomIn(shared) },
    { $unset: { [`claims.${sessionId}.instead`]: true as const, ...(stands && { [`claims.${instead.sessionId}.movesTo`]: true as const }) }, ...counting(shared.map((quota) => readQuota(quota).key), instead.sessionId) },
  )
  if (done) return true
  return shared.map(readQuota).some(({ key, most }) => (agenda?.held[key] ?? []).length >= most) ? false : raced
}
