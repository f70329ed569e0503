/** 四眼: nobody decides on an own case, on a relative's, or twice on the same one. Every decision asks here first. */

interface Decider {
  personId: string
  /** Everybody in the decider's families. */
  relatives: readonly string[]
}

interface DecidableCase {
  /** Whom it is about. */
  personId: string
  /** Who has decided on it before, at any step. */
  deciders: readonly string[]
}

interface FourEyesRefusal {
  why: 'ownCase' | 'relative' | 'twice'
  sentence: string
}

/** Why this person may not decide on this case; undefined when they may. */
export function whyNotDecide({ personId, relatives }: Decider, { personId: about, deciders }: DecidableCase): FourEyesRefusal | undefined {
  if (personId === about) return { why: 'ownCase', sentence: '这是您自己的事，要请同事来办。' }
  if (relatives.includes(about)) return { why: 'relative', sentence: '这是您家里人的事，要请同事来办。' }
  if (deciders.includes(personId)) return { why: 'twice', sentence: '前一步是您办的，这一步要请另一位同事来办。' }
  return undefined
}
