/**
 * Counting a child's movements. 孕前和孕期保健指南（2018）: from 28 weeks on, each day; an hour with fewer than three, or clearly fewer than usual, is a reason to go and be looked at.
 * The threshold is to be checked by a clinician (待核对): the words always leave room for 比平时少.
 */
export const movementsStanding = '待核对'
const leastPerHour = 3
/** Several within so short a time are one movement. */
const oneMovementMs = 3 * 60_000

/** Taps that count: what follows within three minutes of one that counted belongs to it. @param taps ms since 1970, ascending. */
export function countedTaps(taps: readonly number[]): number {
  let count = 0
  let last = -Infinity
  for (const tap of taps) {
    if (tap - last < oneMovementMs) continue
    count += 1
    last = tap
  }
  return count
}

type MovementsAnswer = 'usual' | 'few' | 'short'

/** `short`: too little time to tell. Fewer than three an hour is never called usual. */
export function movementsAnswer(count: number, minutes: number): MovementsAnswer {
  if (count >= leastPerHour) return count / minutes >= leastPerHour / 60 || minutes <= 60 ? 'usual' : 'few'
  return minutes >= 60 ? 'few' : 'short'
}
