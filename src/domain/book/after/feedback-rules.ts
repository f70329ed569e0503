/** How it was, in words: who may say so, until when, and how much of it tells who said it. */
import type { PartyState } from '../session/folded-session'

const dayMs = 86_400_000
/** So long after the end somebody may begin to write; a month later few remember how it was. */
const beginsWithinDays = 60
const mendsWithinDays = 7

export interface Came {
  state: PartyState
  hasArrived: boolean
  startsAt: Date
  endsAt: Date
}

/** Why nothing can be said, as a sentence; undefined where it can. `since`: when it was first said, null before. Nobody needs to have been ticked off at the door. */
export function whyNoFeedback({ state, hasArrived, startsAt, endsAt }: Came, since: Date | null, now: Date): string | undefined {
  if (state !== 'booked') return '这一场没有约上，或已经取消了，不用写。'
  if (hasArrived ? now < startsAt : now < endsAt) return '还没开始。来过以后，想说什么都可以写在这里。'
  if (since === null) return now.getTime() < endsAt.getTime() + beginsWithinDays * dayMs ? undefined : '过去有一阵子了，这里不能写了。有话还可以打电话说。'
  return now.getTime() < since.getTime() + mendsWithinDays * dayMs ? undefined : '写了一周了，不能再改。场馆已经看到，谢谢您。'
}

/** Where so few came, the title of the session would tell who wrote. */
const fewest = 3

/** Whether what is said of it stands under the name of its kind alone. */
export const isToldByKind = (cameParties: number): boolean => cameParties < fewest

/** The month of a date, as its readers see it: "2026年11月". The day would tell who wrote. */
export function saidMonth(date: string): string {
  const [year, month] = date.split('-').map(Number)
  return `${year}年${month}月`
}

/** 投诉电话, that of the consent texts (示例). */
export const complaintLine = '0731-80001200'
