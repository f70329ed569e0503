import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshPlans, useVenueDay } from '@/client/desk/plans'
import { refreshSessions } from '@/client/desk/sessions'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { AttendanceList } from '@/domain/book/desk-contract'
import type { VenueDay } from '@/domain/book/plan-contract'
import { chinaIso, minutesOf } from '@/domain/book/plan/china-moment'
import { bufferOf, draftOf, isMoved, moveClash, whoHearsOfMove, type MoveDraft } from '@/domain/book/week/move-draft'
import { dayWords, hoursWords } from '@/domain/book/week/session-time'
import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DateField } from '@/ui/date-field/date-field'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { TimeField } from '@/ui/time-field/time-field'
import { ClashNote } from '../parts/clash-note'
import { WrongNote } from '../parts/wrong-note'
import './move-box.scss'

interface MoveBoxProps {
  list: AttendanceList
  /** Of the session's own day, as it is now. */
  today: VenueDay
  /** Where it was dragged to. */
  to?: Partial<MoveDraft> | undefined
  onDone: (words: string) => void
  onClose: () => void
}

const daysAhead = 180

/** Another time, room or person: who hears of it is said before, and so is what stands in the way. */
export function MoveBox({ list: { session, attendees }, today, to, onDone, onClose }: MoveBoxProps) {
  const now = new Date()
  const before = draftOf(session, today)
  const [draft, setDraft] = useState<MoveDraft>({ ...before, ...to })
  const [tried, setTried] = useState(false)
  const [id, next] = useOnceId()
  const there = useVenueDay(session.venueId, draft.date)
  const moving = useAct(() =>
    api.book.desk.move.mutate({ id, sessionId: session.id, rulesRev: session.rules.rulesRev, startsAt: chinaIso(draft.date, minutesOf(draft.time)), roomId: draft.roomId, staffIds: draft.staffIds }),
  )
  const day = there.data ?? today
  const change = (part: Partial<MoveDraft>) => setDraft({ ...draft, ...part })
  const clash = there.data && moveClash(session, draft, bufferOf(session, today), day, session.venueName)
  const past = new Date(chinaIso(draft.date, minutesOf(draft.time))) <= now ? '这个时间已经过了，请选以后的时间。' : undefined
  const same = isMoved(draft, before) ? undefined : '还和原来一样，先改时间、房间或老师。'
  const save = async () => {
    setTried(true)
    if (past !== undefined || same !== undefined || clash) return
    const answer = await moving.run(undefined)
    if (!answer) return
    next()
    void refreshSessions()
    void refreshPlans()
    onDone(`移到了${dayWords(answer.session.date)} ${hoursWords(answer.session)}${attendees.some(({ state, by }) => by === 'app' && state !== 'left') ? '，一分钟里告诉约了的家庭' : ''}`)
  }
  const said = tried ? (past ?? same) : past
  return (
    <DeskDialog
      wide
      title={`移动“${session.title}”`}
      text={`现在是${dayWords(session.date)} ${hoursWords(session)}${session.withWhom === '' ? '' : `，${session.withWhom}`}。${whoHearsOfMove(attendees)}`}
      onClose={onClose}
      said={
        <>
          <WrongNote text={said ?? clash?.words} />
          <ActError error={moving.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不移
          </Button>
          <Button kind='soft' small fill busy={moving.busy ? '正在移动' : undefined} onTap={() => void save()}>
            移到这里
          </Button>
        </>
      }
    >
      <View className='venue-move'>
        <View className='venue-move-half'>
          <DateField label='哪一天' value={draft.date} from={chinaClock(now).date} to={addDays(chinaClock(now).date, daysAhead)} onChange={(date) => change({ date })} />
        </View>
        <View className='venue-move-half'>
          <TimeField label='几点开始' value={draft.time} onChange={(time) => change({ time })} error={said} />
        </View>
        {day.rooms.length > 0 && (
          <View className='venue-move-wide'>
            <View className='x-field-label'>在哪间房</View>
            <Chips label='在哪间房'>
              {day.rooms.map(({ id: roomId, name }) => (
                <Chip key={roomId} on={draft.roomId === roomId} onTap={() => change({ roomId: draft.roomId === roomId ? null : roomId })}>
                  {name}
                </Chip>
              ))}
            </Chips>
          </View>
        )}
        {day.staff.length > 0 && (
          <View className='venue-move-wide'>
            <View className='x-field-label'>谁带</View>
            <Chips label='谁带'>
              {day.staff.map(({ id: staffId, name }) => {
                const on = draft.staffIds.includes(staffId)
                return (
                  <Chip key={staffId} several on={on} onTap={() => change({ staffIds: on ? draft.staffIds.filter((one) => one !== staffId) : [...draft.staffIds, staffId] })}>
                    {name}
                  </Chip>
                )
              })}
            </Chips>
          </View>
        )}
        {clash && <ClashNote clash={clash} onTime={(time) => change({ time })} onPerson={(staffId) => change({ staffIds: [staffId] })} />}
      </View>
    </DeskDialog>
  )
}
