import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlanDraft } from '@/domain/book/plan-contract'
import type { PlanEntry } from '@/domain/book/plan/plan-shape'
import { dateOfDay, dayIndex, weekdayOf } from '@/domain/book/plan/china-moment'
import { weekdayNames } from '@/domain/book/week/china-week'
import { dayWords } from '@/domain/book/week/session-time'
import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import { Button } from '@/ui/button/button'
import { DateField } from '@/ui/date-field/date-field'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Segmented } from '@/ui/segmented/segmented'
import { TimeField } from '@/ui/time-field/time-field'
import { withExceptions } from './plan-draft'

interface OneDayBoxProps {
  draft: PlanDraft
  entry: PlanEntry
  onChange: (draft: PlanDraft) => void
  onClose: () => void
}

const daysAhead = 180

/** The next day from this one on that has the entry's weekday. */
const nextOn = (date: string, weekday: number) => dateOfDay(dayIndex(date) + ((weekday - weekdayOf(dayIndex(date)) + 7) % 7))

/** One day of a weekly session that is otherwise: at another time, or not at all. */
export function OneDayBox({ draft, entry, onChange, onClose }: OneDayBoxProps) {
  const today = chinaClock(new Date()).date
  const [date, setDate] = useState(nextOn(addDays(today, 1), entry.weekday))
  const [how, setHow] = useState<'moved' | 'cancelled'>('moved')
  const [to, setTo] = useState({ date: '', at: entry.at })
  const target = to.date === '' ? date : to.date
  const service = draft.services.find(({ id }) => id === entry.serviceId)?.name ?? ''
  const wrong = weekdayOf(dayIndex(date)) === entry.weekday ? undefined : `这一场在${weekdayNames[entry.weekday - 1] ?? ''}，请选一个${weekdayNames[entry.weekday - 1] ?? ''}。`
  const save = () => {
    if (wrong !== undefined) return
    const others = draft.plan.exceptions.filter((one) => one.date !== date || !('entryId' in one) || one.entryId !== entry.id)
    onChange(withExceptions(draft, [...others, how === 'moved' ? { kind: 'moved', date, entryId: entry.id, to: { date: target, at: to.at } } : { kind: 'cancelled', date, entryId: entry.id }]))
    onClose()
  }
  return (
    <DeskDialog
      title={`只改一天：${service}`}
      onClose={onClose}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不改
          </Button>
          <Button kind='soft' small fill onTap={save}>
            改好了
          </Button>
        </>
      }
    >
      <View className='venue-plan-form'>
        <DateField label='哪一天的' value={date} from={today} to={addDays(today, daysAhead)} onChange={setDate} {...(wrong !== undefined && { error: wrong })} />
        <Segmented label='怎么改' value={how} onChange={(key) => setHow(key === 'moved' ? 'moved' : 'cancelled')} options={[{ key: 'moved', label: '换个时间' }, { key: 'cancelled', label: '这天不办' }]} />
        {how === 'moved' && (
          <>
            <DateField label='换到哪一天' value={target} from={today} to={addDays(today, daysAhead)} onChange={(day) => setTo({ ...to, date: day })} hint={dayWords(target)} />
            <TimeField label='几点开始' value={to.at} onChange={(at) => setTo({ ...to, at })} />
          </>
        )}
      </View>
    </DeskDialog>
  )
}
