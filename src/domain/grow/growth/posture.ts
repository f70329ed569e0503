/** Lying or standing: a child lies down longer than it stands tall, and the standards change from one to the other at two years. */

export const postures = ['lying', 'standing'] as const
export type Posture = (typeof postures)[number]

/** WHO 2006: length (lying) until day 730, height (standing) from day 731 on. */
export const standsFromDay = 731
/** How much longer a child is lying than standing (WHO 2006). */
const lyingIsLongerCm = 0.7
/** Nobody stands before nine months: a "standing" length of such a child is a slip, and is taken as lying. */
const standsAtTheEarliestDay = 274

export const usualPosture = (ageDays: number): Posture => (ageDays < standsFromDay ? 'lying' : 'standing')

/** Whether the way of measuring cannot be right at this age, and should be asked back. */
export const cannotStandYet = (posture: Posture | undefined, ageDays: number): boolean => posture === 'standing' && ageDays < standsAtTheEarliestDay

/** The length in cm as the standard of this age measures it. */
export function sizeAsStandardMeasures(lengthCm: number, posture: Posture | undefined, ageDays: number): number {
  if (posture === undefined || posture === usualPosture(ageDays) || cannotStandYet(posture, ageDays)) return lengthCm
  return posture === 'standing' ? lengthCm + lyingIsLongerCm : lengthCm - lyingIsLongerCm
}
