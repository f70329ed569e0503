import { View } from '@tarojs/components'
import { useState } from 'react'
import { useVenuePlan } from '@/client/desk/plans'
import { useReadingState } from '@/client/reading-state'
import { askedReasons } from '@/domain/asked-reasons'
import type { PlanDraft } from '@/domain/book/plan-contract'
import { dayWords } from '@/domain/book/week/session-time'
import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import { whyNotReason } from '@/domain/says-why'
import { Failed } from '@/pages/parts/failed'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DateField } from '@/ui/date-field/date-field'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { WrongNote } from '../parts/wrong-note'
import { draftOfPlan, withClosedDay } from './plan-draft'
import { SaveBox } from './save-box'

interface CloseDayProps {
  venueId: string
  date: string
  onDone: (words: string) => void
  onClose: () => void
}

const daysAhead = 365

/** A whole day on which the venue is closed: which, why, then who is affected, then yes. */
export function CloseDay({ venueId, date: asked, onDone, onClose }: CloseDayProps) {
  const reads = useVenuePlan(venueId)
  const state = useReadingState(reads)
  const today = chinaClock(new Date()).date
  const [date, setDate] = useState(asked < today ? today : asked)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [draft, setDraft] = useState<PlanDraft>()
  const plan = state.kind === 'ready' ? state.data : undefined
  const lacking = whyNotReason(reason, askedReasons.closeSession)
  const isClosed = plan?.plan.exceptions.some((one) => one.kind === 'closed' && one.date === date) === true
  const fault = isClosed ? `${dayWords(date)}已经定了不开门。` : undefined
  const next = () => {
    setTried(true)
    if (plan && lacking === undefined && fault === undefined) setDraft(withClosedDay(draftOfPlan(plan), date, reason.trim()))
  }
  if (plan && draft) return <SaveBox from={plan} draft={draft} title={`${dayWords(date)}不开门？`} yes='这天不开门，告诉大家' onSaved={(_, words) => onDone(words)} onClose={() => setDraft(undefined)} />
  return (
    <DeskDialog
      title='哪天不开门'
      text='那一天的场次都停办，约了的家庭会收到消息和原因，能改约别的场次。下一步先看影响谁，再确认。'
      onClose={onClose}
      said={<WrongNote text={tried ? (fault ?? lacking) : undefined} />}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            照常开门
          </Button>
          <Button kind='soft' small fill disabled={!plan} onTap={next}>
            看看影响谁
          </Button>
        </>
      }
    >
      {state.kind === 'failed' && <Failed error={state.error} onRetry={() => void reads.refetch()} />}
      {state.kind === 'loading' && <Skeleton shape='line' width='60%' />}
      <DateField label='哪一天' value={date} from={today} to={addDays(today, daysAhead)} onChange={setDate} {...(tried && fault !== undefined && { error: fault })} />
      <View className='venue-gap'>
        <ReasonField label='为什么' value={reason} onInput={setReason} asks={askedReasons.closeSession} tried={tried} hint='比如：停电检修。家庭会读到这句话' />
      </View>
    </DeskDialog>
  )
}
