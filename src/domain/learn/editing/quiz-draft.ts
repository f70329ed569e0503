/** A question of the self-test as its form holds it, and as the cloud takes it. */
import type { QuizForm } from '../quiz/forms'
import { seen } from '../../seen'
import { quizItemCount } from '../quiz/parts'
import type { QuizFacts } from './quiz-facts'

export interface QuizDraft {
  no: string
  noChecked: boolean
  form: QuizForm
  ask: string
  options: readonly string[]
  answers: readonly number[]
  why: string
  /** Empty while no piece is chosen. */
  read: string
}

/** What a question of this form begins with. */
const trueFalseOptions = ['对', '不对'] as const
export const mostOptions = 5

export const blankQuiz: QuizFacts = { no: 1, noChecked: false, form: 'single', ask: '', options: ['', ''], answers: [], why: '', read: null }

export const quizDraftOf = (quiz: QuizFacts | null): QuizDraft => {
  const { no, read, ...rest } = quiz ?? blankQuiz
  return { ...rest, no: String(no), read: read ?? '' }
}

/** One option more; as it was when there are enough. */
export const withOption = (draft: QuizDraft): QuizDraft => (draft.options.length >= mostOptions ? draft : { ...draft, options: [...draft.options, ''] })

/** Without one option; what is right stays right. */
export const withoutOption = (draft: QuizDraft, at: number): QuizDraft => ({
  ...draft,
  options: draft.options.filter((_, index) => index !== at),
  answers: draft.answers.flatMap((answer) => (answer === at ? [] : [answer > at ? answer - 1 : answer])),
})

/** Tapped as right: instead of the one before, or beside the others where several may be. */
export function withAnswer(draft: QuizDraft, at: number): QuizDraft {
  if (draft.form !== 'several') return { ...draft, answers: [at] }
  return { ...draft, answers: draft.answers.includes(at) ? draft.answers.filter((answer) => answer !== at) : [...draft.answers, at].sort((one, other) => one - other) }
}

/** Asked in another form; what was written stays as far as it can. */
export function inForm(draft: QuizDraft, form: QuizForm): QuizDraft {
  if (form === draft.form) return draft
  if (form === 'trueFalse') return { ...draft, form, options: trueFalseOptions, answers: [] }
  const options = draft.form === 'trueFalse' ? ['', ''] : draft.options
  return { ...draft, form, options, answers: draft.form === 'trueFalse' ? [] : form === 'single' ? draft.answers.slice(0, 1) : draft.answers }
}

const cut = (typed: string, longest: number) => seen(typed).trim().slice(0, longest).trim()

/** The draft as the cloud takes it; `undefined` for the number where it is none of the list. */
export function quizOf(draft: QuizDraft): Omit<QuizFacts, 'no'> & { no: number | undefined } {
  const no = /^\d{1,2}$/.test(draft.no.trim()) ? Number(draft.no) : 0
  const options = draft.options.slice(0, mostOptions).map((option) => cut(option, 40))
  return {
    no: no >= 1 && no <= quizItemCount ? no : undefined,
    noChecked: draft.noChecked,
    form: draft.form,
    ask: cut(draft.ask.replace(/\n/g, ''), 80),
    options,
    answers: draft.answers.filter((answer) => answer < options.length),
    why: cut(draft.why, 200),
    read: draft.read === '' ? null : draft.read,
  }
}
