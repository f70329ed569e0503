import { useState } from 'react'
import { api } from '@/client/api'
import { refreshPlans, setVenuePlan, usePlanEffects } from '@/client/desk/plans'
import { refreshSessions } from '@/client/desk/sessions'
import { useReadingState } from '@/client/reading-state'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { askedReasons } from '@/domain/asked-reasons'
import type { PlanDraft, PlanOnDesk } from '@/domain/book/plan-contract'
import { familiesTold } from '@/domain/book/week/effect-words'
import { whyNotReason } from '@/domain/says-why'
import { ActError } from '@/pages/parts/act-error'
import { Failed } from '@/pages/parts/failed'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { WrongNote } from '../parts/wrong-note'
import { EffectsView } from './effects-view'

interface SaveBoxProps {
  /** As it was when the changes were begun. */
  from: PlanOnDesk
  draft: PlanDraft
  title: string
  yes: string
  onSaved: (plan: PlanOnDesk, words: string) => void
  onClose: () => void
}

/** Who is affected, once more and all of it; then one yes. */
export function SaveBox({ from, draft, title, yes, onSaved, onClose }: SaveBoxProps) {
  const reads = usePlanEffects(from.venueId, draft)
  const state = useReadingState(reads)
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const [id, next] = useOnceId()
  const saving = useAct(() => api.book.plans.save.mutate({ id, venueId: from.venueId, rev: from.rev, draft, ...(why.trim() !== '' && { why: why.trim() }) }))
  const effects = state.kind === 'ready' ? state.data : undefined
  const reasons = new Set(draft.plan.exceptions.flatMap((one) => (one.kind === 'closed' ? [one.reason] : [])))
  // A day that is closed has said why.
  const asksWhy = effects?.closed.some(({ families, why: known }) => families > 0 && !reasons.has(known)) === true
  const lacking = asksWhy ? whyNotReason(why, askedReasons.closeSession) : undefined
  const save = async () => {
    setTried(true)
    if (!effects || effects.problems.length > 0 || lacking !== undefined) return
    const answer = await saving.run(undefined)
    if (!answer) return
    next()
    setVenuePlan(answer.plan)
    void refreshPlans()
    void refreshSessions()
    const families = familiesTold(effects)
    onSaved(answer.plan, families > 0 ? `保存了，一分钟里告诉 ${families} 家` : '保存了，一分钟里场次跟着变')
  }
  return (
    <DeskDialog
      wide
      title={title}
      onClose={onClose}
      said={
        <>
          <WrongNote text={tried ? lacking : undefined} />
          <ActError error={saving.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            再改改
          </Button>
          <Button kind='soft' small fill disabled={!effects || effects.problems.length > 0} busy={saving.busy ? '正在保存' : undefined} onTap={() => void save()}>
            {yes}
          </Button>
        </>
      }
    >
      {state.kind === 'failed' && <Failed error={state.error} onRetry={() => void reads.refetch()} />}
      {!effects && state.kind !== 'failed' && <Skeleton shape='line' width='60%' />}
      {effects && <EffectsView effects={effects} />}
      {asksWhy && <ReasonField label='为什么停，家庭会读到' value={why} onInput={setWhy} asks={askedReasons.closeSession} tried={tried} hint='比如：老师调班，这个时间没有人带' />}
    </DeskDialog>
  )
}
