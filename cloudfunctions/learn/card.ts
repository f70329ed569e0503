/** An article as a row of a list. */
import type { ArticleCard } from '@/domain/learn/contract'

/** What a row needs: the text itself stays in the database. */
export const cardFields = [
  '_id', 'kind', 'title', 'summary', 'keyTask', 'topicIds', 'cover', 'author', 'reviewer', 'reviewSigned', 'publishedOn', 'readingMinutes', 'months', 'audience', 'placeName',
  'until',
] as const

export const toCard = ({ _id, ...card }: Omit<ArticleCard, 'id'> & { _id: string }): ArticleCard => ({ id: _id, ...card })
