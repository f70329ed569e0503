import { useCallback, useEffect, useRef, useState } from 'react'
import { AppError } from '@/domain/errors'
import { isWaiting, onSettled, post, wasRefused, type QueueableInput } from './outbox'
import { readStored, removeStored, writeStored } from './storage'
import { newUlid } from './ulid'

export type FeedbackKind = QueueableInput<'learn.sendFeedback'>['kind']
/** Which part of the text is meant, and what the reader adds. */
type Remark = Pick<QueueableInput<'learn.sendFeedback'>, 'block' | 'quote' | 'text'>
/** What this person said of an article on this phone, and how far it has come. */
export interface Feedback {
  kind: FeedbackKind
  state: 'sending' | 'waiting' | 'tomorrow' | 'sent'
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
  // Two taps in one frame see the same state; of what is on its way there is one.
  const isGiven = useRef(feedback !== undefined)
  const isWaitingNow = feedback?.state === 'waiting' || feedback?.state === 'tomorrow'
  const lookAgain = useCallback(() => {
    const known = given(articleId)
    isGiven.current = known !== undefined
    setFeedback(known)
  }, [articleId])
  useEffect(() => (isWaitingNow ? onSettled(lookAgain) : undefined), [isWaitingNow, lookAgain])
  /** True once it is sent or waits on the phone; false when it was refused, or when something was said already. */
  const give = async (kind: FeedbackKind, remark: Remark = {}): Promise<boolean> => {
    // It may have been said on another page of the same article.
    if (!isGiven.current) lookAgain()
    if (isGiven.current) return false
    isGiven.current = true
    const id = newUlid()
    setError(undefined)
    setFeedback({ kind, state: 'sending' })
    writeStored(storageKey(articleId), { id, kind } satisfies Given)
    try {
      const state = await post('learn.sendFeedback', { id, articleId, kind, ...remark })
      setFeedback({ kind, state })
      return true
    } catch (cause) {
      isGiven.current = false
      removeStored(storageKey(articleId))
      setFeedback(undefined)
      setError(cause instanceof AppError ? cause : new AppError('INTERNAL', String(cause)))
      return false
    }
  }
  return { feedback, error, give }
}
