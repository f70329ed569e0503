/** The three parts of 《中国公民健康素养——基本知识与技能》. */
export const quizParts = ['knowledge', 'lifestyle', 'skills'] as const
export type QuizPart = (typeof quizParts)[number]

export const quizPartNames: Readonly<Record<QuizPart, string>> = { knowledge: '基本知识和理念', lifestyle: '健康生活方式', skills: '基本技能' }
