/** What is thought of a family by each criterion of an honour: in words, by who and when. Nothing is added up, and nobody is ranked (docs/principles.md, 1). */
import type { Criterion, ReviewStep } from '../programme/programme-shape'

export const verdicts = ['meets', 'unclear', 'fails'] as const
export type Verdict = (typeof verdicts)[number]

export const verdictNames: Readonly<Record<Verdict, string>> = { meets: '符合', unclear: '看不出', fails: '不符合' }

interface Mark {
  criterion: string
  level: ReviewStep['level']
}

/** Criteria that this level has not written down what it thinks of: it agrees only when there are none. */
export const criteriaLeft = (criteria: readonly Pick<Criterion, 'id'>[] | undefined, marks: readonly Mark[], level: ReviewStep['level']): string[] =>
  (criteria ?? []).filter(({ id }) => !marks.some((mark) => mark.criterion === id && mark.level === level)).map(({ id }) => id)
