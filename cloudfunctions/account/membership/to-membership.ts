import type { Membership } from '@/domain/account/contract/membership'
import { answerDueOn, canTake, hasCard } from '@/domain/account/membership-rules'
import { chinaClock } from '@/domain/china-time'
import type { MembershipRow } from './row'

/** As the person sees it. */
export function toMembership({ state, place, toPlace, cardNo, since, askedAt, waitsAt, raisedTo, timeline }: MembershipRow): Membership {
  return {
    state,
    place,
    movingTo: state === 'transferring' ? toPlace : null,
    cardNo: hasCard(state) ? cardNo : null,
    since: hasCard(state) && since ? chinaClock(since).date : null,
    answerDueOn: waitsAt && askedAt ? answerDueOn(askedAt) : null,
    raised: raisedTo !== null,
    steps: timeline.map((step) => ({ at: step.at.toISOString(), state: step.state, words: step.words })),
    can: { apply: canTake('apply', state), transfer: canTake('transfer', state), leave: canTake('leave', state), showCard: hasCard(state) },
  }
}
