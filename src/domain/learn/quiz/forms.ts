/** How a question of the self-test is answered. No zod here: the phone names them. */
export const quizForms = ['single', 'several', 'trueFalse'] as const
export type QuizForm = (typeof quizForms)[number]

export const quizFormNames: Readonly<Record<QuizForm, string>> = { single: '单选', several: '多选', trueFalse: '判断' }

/** Under a question that has more than one right answer. */
export const severalHint = '不止一条是对的，选好再看讲解'
