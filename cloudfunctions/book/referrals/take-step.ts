import { dueAfter, isForgotten, isLive, isPassedOn, referralSteps, type ReferralAct, type ReferralState } from '@/domain/book/referral/referral'
import { AppError } from '@/domain/errors'
import { lineNear } from '../../org/verbs'
import { referrals, type Referral } from './collections'

interface Step {
  /** The client's id of the tap. */
  act: string
  what: ReferralAct
  byName: string
  /** Of the consent text, where they agree. */
  version?: number
  /** Of the receipt. */
  words?: string
}

/** Who answers for a place of the directory. */
const contactRoles = ['hospitalContact', 'venueManager'] as const

/** The contacts nearest to a place: one round trip. */
export const contactsOf = (path: Referral['orgPath'], now: Date) => lineNear(path, now, { roles: contactRoles })

/**
 * One legal step of a referral as it was read, once: one guarded update, with its line in the timeline. A repeated tap finds its own step done, and goes on to what follows it. CONFLICT when
 * somebody else was first. Gives the state it came to.
 */
export async function takeStep(seen: Referral, { act, what, byName, version, words }: Step, now: Date): Promise<ReferralState> {
  const { from, to } = referralSteps[what]
  if (seen.timeline.some((step) => step.act === act && step.state === to)) return to
  if (!from.includes(seen.state)) throw new AppError('CONFLICT', `referral ${seen._id} is ${seen.state}`)
  const waitsAt = to === 'agreed' ? ((await contactsOf(seen.orgPath, now))[0]?.orgPath ?? null) : isLive(to) ? seen.waitsAt : null
  // Of nobody there nothing is due: the person was told to telephone.
  const dueAt = waitsAt === null ? null : dueAfter(to, now)
  const set = {
    state: to,
    open: isLive(to),
    passedOn: isPassedOn(to),
    waitsAt,
    dueAt,
    raiseAt: dueAt,
    raisedTo: null,
    ...(to === 'agreed' && { agreedAt: now, version: version ?? null }),
    ...(words !== undefined && { receipt: { words, at: now } }),
    // Nothing is passed on any more: then nothing of it stays.
    ...(isForgotten(to) && { name: '', why: '' }),
  }
  const done = await referrals.updateOne({ _id: seen._id, state: { $in: from }, 'timeline.act': { $ne: act } }, { $set: set, $push: { timeline: { act, at: now, state: to, byName } } })
  if (done) return to
  const there = await referrals.byId(seen._id, ['timeline'])
  if (!there?.timeline.some((step) => step.act === act && step.state === to)) throw new AppError('CONFLICT', `referral ${seen._id} was changed`)
  return to
}
