import type { Article, ArticleCard } from './contract'

/** 'unsigned': nobody has signed yet; 'due': signed, but the date by which it must be read again has passed. */
export type ReviewState = 'unsigned' | 'due' | 'signed'

/** `today` is a China date, `YYYY-MM-DD`; on the due date itself the review still holds. */
export function reviewState(article: Pick<Article, 'reviewSigned' | 'reviewDueOn'>, today: string): ReviewState {
  if (!article.reviewSigned) return 'unsigned'
  return today > article.reviewDueOn ? 'due' : 'signed'
}

export const reviewStateWords: Record<ReviewState, string> = { unsigned: '示例内容，待医学审核', due: '待复审', signed: '已审核' }

/** The reviewer's line of a list row. An unsigned piece names nobody: no invented authority. */
export function reviewerLine(card: Pick<ArticleCard, 'reviewSigned' | 'reviewer'>): string {
  return card.reviewSigned ? `审核 ${card.reviewer.name}，${card.reviewer.title}` : reviewStateWords.unsigned
}
