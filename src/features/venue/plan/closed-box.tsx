import { View } from '@tarojs/components'
import { useState } from 'react'
import { askedReasons } from '@/domain/asked-reasons'
import type { PlanDraft } from '@/domain/book/plan-contract'
import { dayWords } from '@/domain/book/week/session-time'
import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import { whyNotReason } from '@/domain/says-why'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DateField } from '@/ui/date-field/date-field'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { WrongNote } from '../parts/wrong-note'
import { withClosedDay } from './plan-draft'

interface ClosedBoxProps {
  draft: PlanDraft
  onChange: (draft: PlanDraft) => void
  onClose: () => void
}

const daysAhead = 365

/** A day on which the venue is closed, among other changes that are not saved yet. */
export function ClosedBox({ draft, onChange, onClose }: ClosedBoxProps) {
  const today = chinaClock(new Date()).date
  const [date, setDate] = useState(addDays(today, 1))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const lacking = whyNotReason(reason, askedReasons.closeSession)
  const twice = draft.plan.exceptions.some((one) => one.kind === 'closed' && one.date === date) ? `${dayWords(date)}已经定了不开门。` : undefined
  const save = () => {
    setTried(true)
    if (lacking !== undefined || twice !== undefined) return
    onChange(withClosedDay(draft, date, reason.trim()))
    onClose()
  }
  return (
    <DeskDialog
      title='哪天不开门'
      onClose={onClose}
      said={<WrongNote text={tried ? (twice ?? lacking) : undefined} />}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            照常开门
          </Button>
          <Button kind='soft' small fill onTap={save}>
            记下这一天
          </Button>
        </>
      }
    >
      <View className='venue-plan-form'>
        <DateField label='哪一天' value={date} from={today} to={addDays(today, daysAhead)} onChange={setDate} {...(tried && twice !== undefined && { error: twice })} />
        <ReasonField label='为什么' value={reason} onInput={setReason} asks={askedReasons.closeSession} tried={tried} hint='比如：停电检修。家庭会读到这句话' />
      </View>
    </DeskDialog>
  )
}
