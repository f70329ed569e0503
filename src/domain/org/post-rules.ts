/** When a post works. */

export type PostState = 'active' | 'suspended' | 'left'

export interface PostTerm {
  state: PostState
  /** First and last day, `YYYY-MM-DD` in China; no last day where the post has no end. */
  from: string
  until: string | null
}

/** Why nothing can be done with this post on that day; undefined when it works. */
export function whyPostRests(post: PostTerm, today: string): string | undefined {
  if (post.state === 'left') return '已离岗'
  if (post.state === 'suspended') return '已暂停，请联系上级计生协'
  if (today < post.from) return `${saidDay(post.from)}起任`
  if (post.until !== null && today > post.until) return `任期到${saidDay(post.until)}为止，请联系上级计生协续任`
  return undefined
}

const saidDay = (date: string) => {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** Why a term cannot be given; undefined when it can. Nobody is invited for a time that is over, that begins more than half a year from now, or for more than five years. */
export function whyBadTerm(term: { from: string; until: string | null }, today: string): string | undefined {
  if (term.from > halfYearAfter(today)) return '最早可以提前半年邀请，请把开始的日子改近一些。'
  if (term.until === null) return undefined
  if (term.until < term.from) return '结束的日子在开始之前，请改一改。'
  if (term.until < today) return '结束的日子已经过去，请改一改。'
  return Number(term.until.slice(0, 4)) - Number(term.from.slice(0, 4)) > 5 ? '任期最长五年，到期可以续任。' : undefined
}

/** `YYYY-MM-DD`, as many days later as half a year has. */
const halfYearAfter = (today: string) => new Date(Date.parse(today) + 183 * 86_400_000).toISOString().slice(0, 10)
