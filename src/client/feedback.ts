import { useEffect, useState } from 'react'
import { AppError } from '@/domain/errors'
import { isWaiting, onSettled, post, wasRefused, type QueueableInput } from './outbox'
import { readStored, removeStored, writeStored } from './storage'
import { newUlid } from './ulid'

export type FeedbackKind = QueueableInput<'learn.sendFeedback'>['kind']
/** Which part of the text is meant, and what the reader adds. */
export type Remark = Pick<QueueableInput<'learn.sendFeedback'>, 'block' | 'quote' | 'text'>
/** What this person said of an article on this phone, and how far it has come. */
export interface Feedback {
  kind: FeedbackKind
  state: 'sending' | 'waiting' | 'sent'
}

interface Given {
  id: string
  kind: FeedbackKind
}

const storageKey = (articleId: string) => `feedback.${articleId}`

function given(articleId: string): Feedback | undefined {
  const stored = readStored<Given>(storageKey(articleId))
  // Refused while nobody looked: the reader may say it again.
  if (!stored || wasRefused(stored.id)) return undefined
  return { kind: stored.kind, state: isWaiting(stored.id) ? 'waiting' : 'sent' }
}

/** 有用 / 没看懂 / 有错误, once per article on this phone; tapping twice sends once. */
export function useFeedback(articleId: string) {
  const [feedback, setFeedback] = useState(() => given(articleId))
  const [error, setError] = useState<AppError>()
  const isWaitingNow = feedback?.state === 'waiting'
  useEffect(() => (isWaitingNow ? onSettled(() => setFeedback(given(articleId))) : undefined), [isWaitingNow, articleId])
  /** True once it is sent or waits on the phone. */
  const give = async (kind: FeedbackKind, remark: Remark = {}): Promise<boolean> => {
    if (feedback) return false
    const id = newUlid()
    setError(undefined)
    setFeedback({ kind, state: 'sending' })
    writeStored(storageKey(articleId), { id, kind } satisfies Given)
    try {
      const state = await post('learn.sendFeedback', { id, articleId, kind, ...remark })
      setFeedback({ kind, state })
      return true
    } catch (cause) {
      removeStored(storageKey(articleId))
      setFeedback(undefined)
      setError(cause instanceof AppError ? cause : new AppError('INTERNAL', String(cause)))
      return false
    }
  }
  return { feedback, error, give }
}
