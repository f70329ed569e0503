/** 协查: where somebody lives asks where they are registered; the registered place answers in words; the person is told. */
import type { OrgPath } from './org-path'
import { afterWorkingDays } from './due'

/** What is asked about. */
export const assistKinds = ['residence', 'marriageAndBirth', 'supportStanding', 'other'] as const
export type AssistKind = (typeof assistKinds)[number]

export const assistStates = ['asked', 'taken', 'answered', 'returned', 'closed'] as const
export type AssistState = (typeof assistStates)[number]

/** `sendBack`: the registered place cannot say, and says why. `close`: the person was told. */
export const assistActs = ['take', 'answer', 'sendBack', 'close'] as const
export type AssistAct = (typeof assistActs)[number]

export type AssistSide = 'asking' | 'answering'

interface Step {
  from: readonly AssistState[]
  to: AssistState
  by: AssistSide
}

/** The legal steps; nothing else changes the state. */
export const assistSteps: Readonly<Record<AssistAct, Step>> = {
  take: { from: ['asked'], to: 'taken', by: 'answering' },
  answer: { from: ['asked', 'taken'], to: 'answered', by: 'answering' },
  sendBack: { from: ['asked', 'taken'], to: 'returned', by: 'answering' },
  close: { from: ['answered', 'returned'], to: 'closed', by: 'asking' },
}

/** Whose turn it is; undefined when nobody's. */
export const turnOf = (state: AssistState): AssistSide | undefined =>
  state === 'closed' ? undefined : assistSteps.close.from.includes(state) ? 'asking' : 'answering'

/** What somebody standing on these sides may do now. */
export const mayDo = (state: AssistState, sides: readonly AssistSide[]): AssistAct[] =>
  assistActs.filter((act) => assistSteps[act].from.includes(state) && sides.includes(assistSteps[act].by))

/** Working days. A look into one's own papers is quicker than asking the county. */
interface AssistTerms {
  answer: Readonly<Record<AssistKind, number>>
  /** To tell the person what came back. */
  tell: number
}

/** The promise of the sample province (示例): no rule sets these days. */
export const exampleTerms: AssistTerms = { answer: { residence: 3, marriageAndBirth: 5, supportStanding: 5, other: 5 }, tell: 2 }

/** By when the registered place answers. */
export const answerDueAt = (kind: AssistKind, asked: Date, terms: AssistTerms): Date => afterWorkingDays(asked, terms.answer[kind])

/** By when the living place has told the person. */
export const tellDueAt = (answered: Date, terms: AssistTerms): Date => afterWorkingDays(answered, terms.tell)

/** Why nobody can be asked; undefined when the registered place is another one than where the person lives. */
export function whyNobodyToAsk(orgPath: OrgPath | null, registeredPath: OrgPath | null): 'noRegisteredPlace' | 'samePlace' | undefined {
  if (registeredPath === null) return 'noRegisteredPlace'
  const same = orgPath !== null && (orgPath.startsWith(registeredPath) || registeredPath.startsWith(orgPath))
  return same ? 'samePlace' : undefined
}
