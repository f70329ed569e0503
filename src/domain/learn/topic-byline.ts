import { saidDate } from '../said-date'
import type { Topic } from './contract'
import { reviewState, reviewStateWords } from './review'

/** Who gathered a topic, and who stands behind the choice, at its foot. A topic that nobody signed names no reviewer: no invented authority. */
export function topicByline({ author, placeName, reviewer, reviewSigned, reviewDueOn }: Pick<Topic, 'author' | 'placeName' | 'reviewer' | 'reviewSigned' | 'reviewDueOn'>, now: Date, today: string): string {
  const state = reviewState({ kind: 'article', reviewSigned: reviewSigned && reviewer !== null, reviewDueOn: reviewDueOn ?? '' }, today)
  const signed = reviewer === null || state === 'unsigned' ? reviewStateWords.unsigned : `审核 ${[reviewer.name, reviewer.title].filter(Boolean).join('，')}`
  const due = state === 'unsigned' || reviewDueOn === null ? '' : state === 'due' ? reviewStateWords.due : `${saidDate(reviewDueOn, now)}前再审`
  return [author && `编排 ${[placeName, author.name, author.title].filter(Boolean).join(' ')}`, signed, due].filter(Boolean).join('；')
}
