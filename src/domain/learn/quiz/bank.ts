/** The questions that rounds are drawn from: enough for a round, and no more than one round trip reads. */
import { quizLength } from './draw'

/** A bank that has had a full round keeps one: readers are never left with less. */
export const leastQuestions = quizLength
/** What readers get is drawn from all of them, in one round trip (the database gives at most 1,000). */
export const mostQuestions = 400

export const bankFull = `题库已经有 ${mostQuestions} 道题，放不下了。先撤下一道不用的，再送这一道。`
export const bankTooSmall = `题库只剩 ${leastQuestions} 道题，撤下就不够一轮了，这一道先留着。请先发布一道新题再撤；讲错了可以改一版，马上换。`
