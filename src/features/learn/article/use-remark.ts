import { useState } from 'react'
import { useFeedback } from '@/client/feedback'
import { dropFeedbackDraft, feedbackDraft, keepFeedbackDraft, type FeedbackDraft } from '@/client/feedback-draft'

/** 没看懂 and 有错误, step by step: which paragraph, then what about it. What was begun is kept on the phone until it is sent or dropped. */
export function useRemark(articleId: string) {
  const opinion = useFeedback(articleId)
  const [draft, setDraft] = useState(() => feedbackDraft(articleId))
  const [step, setStep] = useState<'rest' | 'point' | 'write'>('rest')
  const keep = (next: FeedbackDraft) => {
    keepFeedbackDraft(articleId, next)
    setDraft(next)
  }
  const begin = (kind: FeedbackDraft['kind']) => {
    const isSame = draft?.kind === kind
    if (!isSame) keep({ kind, block: null, quote: '', text: '' })
    setStep(isSame && (draft.text !== '' || draft.block !== null) ? 'write' : 'point')
  }
  const point = (block: number | null, quote: string) => {
    if (draft) keep({ ...draft, block, quote })
    setStep('write')
  }
  const send = async () => {
    if (!draft) return
    const { kind, ...remark } = draft
    if (!(await opinion.give(kind, { ...remark, text: remark.text.trim() }))) return
    dropFeedbackDraft(articleId)
    setDraft(undefined)
    setStep('rest')
  }
  return {
    ...opinion,
    draft,
    step,
    begin,
    point,
    send,
    write: (text: string) => draft && keep({ ...draft, text }),
    pointAgain: () => setStep('point'),
    rest: () => setStep('rest'),
  }
}

export type RemarkFlow = ReturnType<typeof useRemark>
