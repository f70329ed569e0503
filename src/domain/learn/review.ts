import type { Article, ArticleCard } from './contract'
import { needsMedicalReview } from './piece-kinds'

/**
 * 'unsigned': nobody has signed yet; 'due': signed, but the date by which it must be read again has passed; 'decided': it tells a day and an address, not
 * medicine, so a chief editor let it go and no doctor signs it.
 */
type ReviewState = 'unsigned' | 'due' | 'signed' | 'decided'

/** `today` is a China date, `YYYY-MM-DD`; on the due date itself the review still holds. */
export function reviewState({ kind, reviewSigned, reviewDueOn }: Pick<Article, 'kind' | 'reviewSigned' | 'reviewDueOn'>, today: string): ReviewState {
  if (!needsMedicalReview(kind)) return 'decided'
  if (!reviewSigned) return 'unsigned'
  return today > reviewDueOn ? 'due' : 'signed'
}

export const reviewStateWords: Record<ReviewState, string> = { unsigned: '示例内容，待医学审核', due: '待复审', signed: '已审核', decided: '已审定' }

/** The reviewer's line of a list row. An unsigned piece names nobody: no invented authority. */
export function reviewerLine({ kind, reviewSigned, reviewer }: Pick<ArticleCard, 'kind' | 'reviewSigned' | 'reviewer'>): string {
  if (!needsMedicalReview(kind)) return `审定 ${reviewer.name}，${reviewer.title}`
  return reviewSigned ? `审核 ${reviewer.name}，${reviewer.title}` : reviewStateWords.unsigned
}
