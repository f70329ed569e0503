import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshPlans, useVenueDay } from '@/client/desk/plans'
import { refreshSessions } from '@/client/desk/sessions'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { VenueDay } from '@/domain/book/plan-contract'
import { chinaIso, minutesOf } from '@/domain/book/plan/china-moment'
import { draftLike, freeDraft, openClash, openFaults, type OpenDraft } from '@/domain/book/week/open-draft'
import type { SessionCard } from '@/domain/book/session/session-card'
import { dayWords } from '@/domain/book/week/session-time'
import { chinaClock } from '@/domain/china-time'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DateField } from '@/ui/date-field/date-field'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'
import { TimeField } from '@/ui/time-field/time-field'
import { ClashNote } from '../parts/clash-note'
import { WrongNote } from '../parts/wrong-note'
import './open-box.scss'

interface OpenBoxProps {
  /** Where, for whom and by which rules: as this one. */
  like: SessionCard
  kept: number
  /** Of the other one's day: what it takes. */
  own: VenueDay
  /** Of the day that is filled in first. */
  there: VenueDay
  onOpened: (session: SessionCard) => void
  onClose: () => void
}

const dayMs = 24 * 60 * 60 * 1000
const daysAhead = 180

/** One more session like another one; what is the same is filled in. */
export function OpenBox({ like, kept, own, there, onOpened, onClose }: OpenBoxProps) {
  const now = new Date()
  const [draft, setDraft] = useState<OpenDraft>(() => freeDraft(like, draftLike(like, kept, now), own, there))
  const [tried, setTried] = useState(false)
  const [id, next] = useOnceId()
  const opening = useAct(() =>
    api.book.desk.open.mutate({
      id,
      like: like.id,
      startsAt: chinaIso(draft.date, minutesOf(draft.time)),
      minutes: Number(draft.minutes),
      capacity: Number(draft.capacity),
      kept: Number(draft.kept),
      title: draft.title.trim(),
      kind: like.kind,
      withWhom: draft.withWhom.trim(),
    }),
  )
  const day = useVenueDay(like.venueId, draft.date)
  const clash = day.data && openClash(like, draft, own, day.data)
  const faults = openFaults(draft, now)
  const shown = tried ? faults : {}
  const change = (part: Partial<OpenDraft>) => setDraft({ ...draft, ...part })
  const save = async () => {
    setTried(true)
    if (Object.keys(faults).length > 0) return showWrong()
    const answer = await opening.run(undefined)
    if (!answer) return undefined
    next()
    void refreshSessions()
    void refreshPlans()
    return onOpened(answer.session)
  }
  const field = (key: 'title' | 'withWhom' | 'minutes' | 'capacity' | 'kept', label: string, more: { unit?: string; hint?: string; maxLength: number }) => (
    <Field label={label} value={draft[key]} onInput={(text) => change({ [key]: text })} {...(more.unit !== undefined && { type: 'number' as const })} {...more} error={shown[key]} onConfirm={() => void save()} />
  )
  return (
    <DeskDialog
      wide
      title='加一场'
      text={`照着“${like.title}”（${dayWords(like.date)}）加：地方、给谁来、怎么约都一样。加上就能约，家里马上看得到。`}
      onClose={onClose}
      said={
        <>
          <WrongNote text={Object.values(shown)[0]} />
          <ActError error={opening.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不加
          </Button>
          <Button kind='soft' small fill busy={opening.busy ? '正在加' : undefined} onTap={() => void save()}>
            加上
          </Button>
        </>
      }
    >
      <View className='venue-open'>
        <View className='venue-open-wide'>{field('title', '叫什么', { maxLength: 60 })}</View>
        <View className='venue-open-half'>
          <DateField label='哪一天' value={draft.date} from={chinaClock(now).date} to={chinaClock(new Date(now.getTime() + daysAhead * dayMs)).date} onChange={(date) => change({ date })} error={shown.date} />
        </View>
        <View className='venue-open-half'>
          <TimeField label='几点开始' value={draft.time} onChange={(time) => change({ time })} error={shown.time} />
        </View>
        <View className='venue-open-half'>{field('minutes', '多长时间', { unit: '分钟', maxLength: 3 })}</View>
        <View className='venue-open-half'>{field('withWhom', '谁带', { maxLength: 60, hint: '可以不写' })}</View>
        <View className='venue-open-half'>{field('capacity', '一共几个名额', { unit: '个', maxLength: 3 })}</View>
        <View className='venue-open-half'>{field('kept', '其中留给电话和现场', { unit: '个', maxLength: 3 })}</View>
        {clash && <ClashNote clash={clash} onTime={(time) => change({ time })} onPerson={() => undefined} />}
      </View>
    </DeskDialog>
  )
}
