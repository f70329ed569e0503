import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAttendance } from '@/client/desk/sessions'
import { deskRoutes } from '@/client/desk/routes'
import { open } from '@/client/routes'
import { useWide } from '@/client/use-wide'
import { chinaClock } from '@/domain/china-time'
import { wallClock, type MoveDraft } from '@/domain/book/week/move-draft'
import { weekWords } from '@/domain/book/week/seat-words'
import { dayWords, hoursWords } from '@/domain/book/week/session-time'
import type { SessionCard } from '@/domain/book/session/session-card'
import { Button } from '@/ui/button/button'
import { useToast } from '../desk/parts/use-toast'
import { DeskPage } from '../desk/shell/desk-page'
import { focusRow } from '../desk/shell/focus-row'
import { listKeys } from '../desk/shell/list-keys'
import { useChosen } from '../desk/shell/use-chosen'
import { CheckInBox } from './acts/check-in-box'
import { OpenLike } from './acts/open-like'
import { DayView } from './day/day-view'
import { MoveSession } from './move/move-session'
import type { DraggedTo } from './move/drag-sessions'
import { CloseDay } from './plan/close-day'
import { useMayPlan } from './plan/use-may-plan'
import { venuePlanRoute } from './plan/venue-plan-route'
import { SessionPanel } from './session/session-panel'
import { useVenueWeek } from './use-venue-week'
import { AfterLinks } from './week/after-links'
import { VenueChoice } from './week/venue-choice'
import { WeekHead } from './week/week-head'
import { WeekView } from './week/week-view'
import './venue-desk.scss'

/** 预约与场地: the week of a venue, and the chosen session with who comes to it. On a phone the session is a page of its own. */
export function VenueDesk() {
  const wide = useWide()
  const chosen = useChosen(deskRoutes.session)
  const opened = useAttendance(chosen.id)
  const week = useVenueWeek(opened.data?.session)
  const [box, setBox] = useState<'scan' | 'open' | 'closeDay' | { move: string; to: Partial<MoveDraft> }>()
  const mayPlan = useMayPlan()
  const [toast, say] = useToast()
  const { sessions } = week
  const leave = () => setBox(undefined)
  const close = () => {
    // The week that its address brought stays in sight.
    if (opened.data) week.goTo(opened.data.session.date)
    if (chosen.id !== undefined) focusRow(chosen.id)
    chosen.close()
  }
  /** Another week or place is looked at without what stood open. */
  const turn = (to: () => void) => () => {
    if (wide && chosen.id !== undefined) chosen.close()
    to()
  }
  const added = (session: SessionCard) => {
    leave()
    week.goTo(session.date)
    say(`加上了：${dayWords(session.date)} ${hoursWords(session)}`)
    if (wide) chosen.choose(session.id)
  }
  const scan = () => setBox('scan')
  const shown = week.day === undefined ? sessions : sessions.filter(({ date }) => date === week.day)
  const when = week.day === undefined ? (week.isThisWeek ? '本周' : '这一周') : week.isToday ? '今天' : '这一天'
  const keys = listKeys(shown.map(({ id }) => id), chosen)
  const settle = (words: string) => {
    leave()
    say(words)
  }
  const dropped = ({ id, date, minute }: DraggedTo) => setBox({ move: id, to: { date, time: wallClock(minute) } })
  return (
    <DeskPage
      at='venue'
      title='预约与场地'
      note={week.venues.find(({ id }) => id === week.venueId)?.name ?? ''}
      reads={week.reads}
      head={
        <View className='venue-desk-head'>
          <WeekHead
            monday={week.monday}
            day={week.day}
            isNow={week.day === undefined ? week.isThisWeek : week.isToday}
            words={week.reads.data ? weekWords(shown, when, new Date()) : '正在看场次'}
            onView={(view) => turn(view === 'day' ? week.asDay : week.asWeek)()}
            onPrevious={turn(week.previous)}
            onNext={turn(week.next)}
            onToday={turn(week.today)}
            onScan={wide ? scan : undefined}
            onAdd={() => setBox('open')}
            onPlan={mayPlan ? () => open(venuePlanRoute(week.venueId)) : undefined}
            onCloseDay={wide && mayPlan && week.venueId !== undefined ? () => setBox('closeDay') : undefined}
          />
          <VenueChoice venues={week.venues} value={week.venueId} onChange={(id) => turn(() => week.setVenue(id))()} />
          <AfterLinks />
        </View>
      }
      list={
        week.day === undefined ? (
          <WeekView monday={week.monday} reads={week.reads} sessions={sessions} chosen={chosen.id} onChoose={chosen.choose} onDrop={dropped} />
        ) : (
          <DayView date={week.day} venueId={week.venueId} reads={week.reads} sessions={sessions} chosen={chosen.id} onChoose={chosen.choose} />
        )
      }
      panel={chosen.id === undefined ? undefined : <SessionPanel key={chosen.id} id={chosen.id} onDone={say} {...(chosen.alone ? { onScan: scan } : { onClose: close })} />}
      narrow
      panelTitle='这一场'
      chosen={chosen}
      primary={
        <Button block icon='scan' onTap={scan}>
          扫码签到
        </Button>
      }
      keys={chosen.id === undefined ? keys : { ...keys, Escape: close }}
      over={
        <>
          {box === 'scan' && <CheckInBox onClose={leave} />}
          {typeof box === 'object' && <MoveSession id={box.move} to={box.to} onDone={settle} onClose={leave} />}
          {box === 'closeDay' && week.venueId !== undefined && <CloseDay venueId={week.venueId} date={week.day ?? (week.isThisWeek ? chinaClock(new Date()).date : week.monday)} onDone={settle} onClose={leave} />}
          {box === 'open' && <OpenLike id={chosen.id ?? sessions[sessions.length - 1]?.id} known={week.reads.data !== undefined} onOpened={added} onClose={leave} />}
        </>
      }
      toast={toast}
    />
  )
}
