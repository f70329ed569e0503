/** How gently the app speaks to somebody (docs/principles.md, 2). The one place that says so. */
interface Known {
  /** 少看养育和节日的内容: what the person said themselves; null when they said nothing. */
  seesLess: boolean | null
  specialFamily: { kind: 'bereaved' | 'disabled' } | null
}

/**
 * `gentle`: no feed about raising children, no festival, not the word 孩子. `bereaved`: besides, nothing about a child's health, for there is none to care for.
 * `plain`: everything.
 */
export type Gentleness = 'plain' | 'gentle' | 'bereaved'

/** A special family is spared until the person asks to see everything; anybody else is when they ask for it. */
export function gentlenessFor({ seesLess, specialFamily }: Known): Gentleness {
  if (seesLess === false) return 'plain'
  if (specialFamily?.kind === 'bereaved') return 'bereaved'
  return seesLess || specialFamily ? 'gentle' : 'plain'
}

/** What is stored of an answer: a "no" only where it outweighs the default, so that it cannot hurt later, when the default changes. */
export const storedSeesLess = (answer: boolean, { specialFamily }: Pick<Known, 'specialFamily'>): boolean | null => (answer ? true : specialFamily ? false : null)
