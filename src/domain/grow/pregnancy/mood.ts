/** How a mother is after a birth: four questions, no score that is shown, no diagnosis, nothing kept. Wording to be checked by a clinician (待医学审核). */

export const moodQuestions = [
  { id: 'low', ask: '这两周，是不是常常情绪低落、想哭，提不起劲？' },
  { id: 'joyless', ask: '以前喜欢的事，现在做起来也没意思？' },
  { id: 'restless', ask: '宝宝睡了您也睡不着，或者心里一直慌、停不下来担心？' },
  { id: 'harm', ask: '有没有觉得活着太累，或者怕自己会伤到自己、伤到宝宝？' },
] as const
export type MoodId = (typeof moodQuestions)[number]['id']

export const moodAnswers = ['no', 'some', 'most'] as const
export type MoodAnswer = (typeof moodAnswers)[number]
export const moodAnswerWords: Readonly<Record<MoodAnswer, string>> = { no: '没有', some: '有几天', most: '大半时间' }

/** `now`: somebody beside her and a call, today. `see`: a doctor, this week. `rest`: what helps, and to look again. */
export type MoodPath = 'now' | 'see' | 'rest'

/** What the answers lead to. The last question by itself, however seldom, leads to help today; two that are there at all, or one on most days, to a doctor. */
export function moodPath(answers: Readonly<Partial<Record<MoodId, MoodAnswer>>>): MoodPath {
  if (answers.harm !== undefined && answers.harm !== 'no') return 'now'
  const said = [answers.low, answers.joyless, answers.restless]
  return said.includes('most') || said.filter((answer) => answer === 'some').length >= 2 ? 'see' : 'rest'
}
