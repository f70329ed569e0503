import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlanDraft } from '@/domain/book/plan-contract'
import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import { Button } from '@/ui/button/button'
import { DateField } from '@/ui/date-field/date-field'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { newId, withExceptions } from './plan-draft'
import { SlotFields } from './slot-fields'
import { capacityFault, slotDraft, slotOf } from './slot-of'

interface ExtraBoxProps {
  draft: PlanDraft
  onChange: (draft: PlanDraft) => void
  onClose: () => void
}

const daysAhead = 365

/** One more session on a single day; on a day off too. */
export function ExtraBox({ draft, onChange, onClose }: ExtraBoxProps) {
  const today = chinaClock(new Date()).date
  const [date, setDate] = useState(addDays(today, 1))
  const [slot, setSlot] = useState(slotDraft({ at: '10:00', serviceId: draft.services[0]?.id ?? '' }))
  const [tried, setTried] = useState(false)
  const fault = capacityFault(slot)
  const save = () => {
    setTried(true)
    if (fault !== undefined) return
    onChange(withExceptions(draft, [...draft.plan.exceptions, { kind: 'extra', date, id: newId(), ...slotOf(slot) }]))
    onClose()
  }
  return (
    <DeskDialog
      wide
      title='哪天多一场'
      text='只在这一天，放假的日子也行。'
      onClose={onClose}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不加
          </Button>
          <Button kind='soft' small fill onTap={save}>
            加上
          </Button>
        </>
      }
    >
      <View className='venue-plan-form'>
        <DateField label='哪一天' value={date} from={today} to={addDays(today, daysAhead)} onChange={setDate} />
        <SlotFields draft={draft} slot={slot} onChange={setSlot} capacityFault={tried ? fault : undefined} />
      </View>
    </DeskDialog>
  )
}
