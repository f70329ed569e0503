/** The three parts of 《中国公民健康素养——基本知识与技能》. */
export const quizParts = ['knowledge', 'lifestyle', 'skills'] as const
export type QuizPart = (typeof quizParts)[number]

export const quizPartNames: Readonly<Record<QuizPart, string>> = { knowledge: '基本知识和理念', lifestyle: '健康生活方式', skills: '基本技能' }

/** Items of the list. */
export const quizItemCount = 66
/** Last item of the first part, and of the second (24 + 28 + 14 items; 国卫办宣传函〔2024〕191号). */
const lastKnowledge = 24
const lastLifestyle = 52

/** The part that an item of the list stands in. */
export const partOf = (no: number): QuizPart => (no <= lastKnowledge ? 'knowledge' : no <= lastLifestyle ? 'lifestyle' : 'skills')
