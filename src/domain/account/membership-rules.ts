/** 会员: the legal transitions of a membership, as a table. */
import { chinaClock } from '../china-time'
import { closingTime } from '../org/due'
import type { MembershipState } from './membership-state'

export type MembershipStep = 'fileOnBehalf' | 'apply' | 'approve' | 'refuse' | 'transfer' | 'approveTransfer' | 'refuseTransfer' | 'leave'

/** Step → from which states → into which. Null stands for never having had one. A refused transfer leaves the member where they were. */
export const membershipSteps: Readonly<Record<MembershipStep, { from: ReadonlyArray<MembershipState | null>; to: MembershipState }>> = {
  fileOnBehalf: { from: [null, 'refused', 'left'], to: 'toConfirm' },
  apply: { from: [null, 'toConfirm', 'refused', 'left'], to: 'applied' },
  approve: { from: ['applied'], to: 'member' },
  refuse: { from: ['applied'], to: 'refused' },
  transfer: { from: ['member'], to: 'transferring' },
  approveTransfer: { from: ['transferring'], to: 'member' },
  refuseTransfer: { from: ['transferring'], to: 'member' },
  leave: { from: ['toConfirm', 'applied', 'member', 'transferring'], to: 'left' },
}

export const canTake = (step: MembershipStep, state: MembershipState | null): boolean => membershipSteps[step].from.includes(state)

/** A member keeps the card while moving. */
export const hasCard = (state: MembershipState): boolean => state === 'member' || state === 'transferring'

const answerInWorkingDays = 5

/** The China date by which an answer is owed: five working days (Monday to Friday) after the application. */
export function answerDueOn(askedAt: Date): string {
  let day = askedAt
  for (let left = answerInWorkingDays; left > 0; ) {
    day = new Date(day.getTime() + 86_400_000)
    const { weekday } = chinaClock(day)
    if (weekday !== 0 && weekday !== 6) left--
  }
  return chinaClock(day).date
}

/** The moment of that day: from then on it goes up by itself. */
export const answerDueAt = (askedAt: Date): Date => closingTime(answerDueOn(askedAt))
