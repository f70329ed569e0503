import type { ArticleCard } from './contract'
import { pieceKindNames } from './piece-kinds'
import { reviewerLine } from './review'

/** An article as a list row says it: who wrote it, who stands behind it, and why it is shown now. */
interface ArticleRowWords {
  title: string
  by: string
  review: string
  reviewed: boolean
  illustration: string
  reason?: string
}

export function articleRow(card: ArticleCard, reason?: string): ArticleRowWords {
  return {
    title: card.title,
    by: [card.kind !== 'article' && pieceKindNames[card.kind], card.placeName, `文 ${card.author.name}`].filter(Boolean).join('，'),
    review: reviewerLine(card),
    reviewed: card.reviewSigned,
    illustration: card.cover,
    ...(reason === undefined ? {} : { reason }),
  }
}
