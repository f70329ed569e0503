/** 转介与回执: a counsellor sends somebody on to a place that helps; they agree first; the place says that it heard, and what came of it. */
import { afterWorkingDays } from '../../org/due'

export const referralStates = ['offered', 'agreed', 'received', 'seen', 'notCome', 'returned', 'declined', 'withdrawn', 'lapsed'] as const
export type ReferralState = (typeof referralStates)[number]

/** `receive`: the place heard of it. `seen`, `notCome`, `sendBack`: the receipt. `takeBack`: the person thinks better of it; `callOff`: the counsellor does. `lapse`: nobody answered. */
export const referralActs = ['agree', 'decline', 'takeBack', 'callOff', 'receive', 'seen', 'notCome', 'sendBack', 'lapse'] as const
export type ReferralAct = (typeof referralActs)[number]

export type ReferralSide = 'person' | 'sender' | 'receiver' | 'clock'

interface Step {
  from: readonly ReferralState[]
  to: ReferralState
  by: ReferralSide
}

const live = ['offered', 'agreed', 'received'] as const
const passedOn = ['agreed', 'received'] as const

/** The legal steps; nothing else changes the state. */
export const referralSteps: Readonly<Record<ReferralAct, Step>> = {
  agree: { from: ['offered'], to: 'agreed', by: 'person' },
  decline: { from: ['offered'], to: 'declined', by: 'person' },
  takeBack: { from: live, to: 'withdrawn', by: 'person' },
  callOff: { from: live, to: 'withdrawn', by: 'sender' },
  receive: { from: ['agreed'], to: 'received', by: 'receiver' },
  seen: { from: passedOn, to: 'seen', by: 'receiver' },
  notCome: { from: passedOn, to: 'notCome', by: 'receiver' },
  sendBack: { from: passedOn, to: 'returned', by: 'receiver' },
  lapse: { from: ['offered'], to: 'lapsed', by: 'clock' },
}

/** Something is still to come. */
export const isLive = (state: ReferralState): boolean => (live as readonly ReferralState[]).includes(state)

/** What a place sees of it: from the person's yes on, unless they took it back. */
export const isPassedOn = (state: ReferralState): boolean => state === 'agreed' || state === 'received' || state === 'seen' || state === 'notCome' || state === 'returned'

/** Where nothing is to be passed on any more, what was written of them goes. */
export const isForgotten = (state: ReferralState): boolean => state === 'declined' || state === 'withdrawn' || state === 'lapsed'

/** What somebody standing on this side may do now. */
export const mayDo = (state: ReferralState, side: ReferralSide): ReferralAct[] => referralActs.filter((act) => referralSteps[act].by === side && referralSteps[act].from.includes(state))

const dayMs = 86_400_000
/** The promise of the sample province (示例): no rule sets these days. */
const exampleTerms = { answerDays: 14, receiveWorkingDays: 2, receiptWorkingDays: 20 } as const

/** By when the next step is due; null when none is. The person's is no duty: then it lapses, and nothing is passed on. */
export function dueAfter(state: ReferralState, now: Date): Date | null {
  if (state === 'offered') return new Date(now.getTime() + exampleTerms.answerDays * dayMs)
  if (state === 'agreed') return afterWorkingDays(now, exampleTerms.receiveWorkingDays)
  return state === 'received' ? afterWorkingDays(now, exampleTerms.receiptWorkingDays) : null
}
