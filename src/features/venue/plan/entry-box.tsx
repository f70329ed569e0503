import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlanDraft } from '@/domain/book/plan-contract'
import type { PlanEntry } from '@/domain/book/plan/plan-shape'
import { weekdayNames } from '@/domain/book/week/china-week'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { newId, withEntry, withoutEntry } from './plan-draft'
import { SlotFields } from './slot-fields'
import { capacityFault, slotDraft, slotOf } from './slot-of'

interface EntryBoxProps {
  draft: PlanDraft
  /** Undefined: one more. */
  entry: PlanEntry | undefined
  onChange: (draft: PlanDraft) => void
  /** A single day on which it is otherwise. */
  onOneDay: (entry: PlanEntry) => void
  onClose: () => void
}

/** A session of every week: which weekday, when, what, where, by whom. */
export function EntryBox({ draft, entry, onChange, onOneDay, onClose }: EntryBoxProps) {
  const [weekday, setWeekday] = useState(entry?.weekday ?? 1)
  const [slot, setSlot] = useState(slotDraft(entry ?? { at: '10:00', serviceId: draft.services[0]?.id ?? '' }))
  const [tried, setTried] = useState(false)
  const fault = capacityFault(slot)
  const save = () => {
    setTried(true)
    if (fault !== undefined) return
    // Who booked one thing is not moved into another: another service is another session.
    const isSame = entry !== undefined && entry.serviceId === slot.serviceId
    const rest = entry && !isSame ? withoutEntry(draft, entry.id) : draft
    onChange(withEntry(rest, { id: isSame ? entry.id : newId(), weekday, ...slotOf(slot) }))
    onClose()
  }
  const remove = () => {
    if (entry) onChange(withoutEntry(draft, entry.id))
    onClose()
  }
  return (
    <DeskDialog
      wide
      title={entry ? '每周的这一场' : '加每周一场'}
      text='改好以后先看影响谁，再保存。'
      onClose={onClose}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不改
          </Button>
          <Button kind='soft' small fill onTap={save}>
            {entry ? '改好了' : '加上'}
          </Button>
        </>
      }
    >
      <View className='venue-plan-form'>
        <View>
          <View className='x-field-label'>每周几</View>
          <Chips label='每周几'>
            {weekdayNames.map((name, i) => (
              <Chip key={name} on={weekday === i + 1} onTap={() => setWeekday(i + 1)}>
                {name}
              </Chip>
            ))}
          </Chips>
        </View>
        <SlotFields draft={draft} slot={slot} onChange={setSlot} capacityFault={tried ? fault : undefined} />
        {entry && (
          <View className='venue-plan-more'>
            <Button kind='line' small onTap={() => onOneDay(entry)}>
              只改一天
            </Button>
            <Button kind='dangerLine' small onTap={remove}>
              每周都不办了
            </Button>
          </View>
        )}
      </View>
    </DeskDialog>
  )
}
