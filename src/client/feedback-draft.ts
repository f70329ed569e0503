import type { FeedbackKind } from './feedback'
import { readStored, removeStored, writeStored } from './storage'

/** What somebody began to say of an article: it is there again when they come back. */
export interface FeedbackDraft {
  kind: Exclude<FeedbackKind, 'useful'>
  /** The block that is meant, by its place in the text, and how it begins; null when the whole article is. */
  block: number | null
  quote: string
  text: string
}

const key = (articleId: string) => `feedback-draft.${articleId}`

export const feedbackDraft = (articleId: string): FeedbackDraft | undefined => readStored<FeedbackDraft>(key(articleId))

export const keepFeedbackDraft = (articleId: string, draft: FeedbackDraft): void => void writeStored(key(articleId), draft)

export const dropFeedbackDraft = (articleId: string): void => removeStored(key(articleId))
