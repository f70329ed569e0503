import { View } from '@tarojs/components'
import { useState } from 'react'
import { acceptOffer, cancelBooking } from '@/client/booking-acts'
import { remindOf } from '@/client/moving-acts'
import { callPhone } from '@/client/phone-call'
import { addToCalendar } from '@/client/phone-calendar'
import { open, replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import type { Booking } from '@/domain/book/booking-contract'
import { saidHour } from '@/domain/book/rules/said-opening'
import { chinaClock } from '@/domain/china-time'
import { saidPeople } from '@/domain/book/session/said-people'
import { fullMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { useSaid } from '@/pages/parts/use-said'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon/icon'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Switch } from '@/ui/switch/switch'
import { ToastAboveBar } from '@/ui/toast/toast-above-bar'
import { After } from '../after/after'
import { AskedToConfirm } from '../after/asked-to-confirm'
import { EqualSessions } from '../parts/equal-sessions'
import { SessionFacts } from '../parts/session-facts'
import { bookingHead } from './booking-words'
import { Ticket } from './ticket'
import './booking.scss'

const calendarWords = { added: '加好了', file: '日历文件存好了，点开就能加', refused: '手机没让加，可以在设置里打开日历权限', dropped: '没有加', failed: '没能加上，请手动记一下' } as const

/** The whole of a booking, with the acts that its state allows. */
export function BookingDetails({ booking }: { booking: Booking }) {
  const { session, state, name, who, seats, arrived, people, bookedBy, reminds, instead, movedTo, answers } = booking
  const [now] = useState(() => new Date())
  const [asking, setAsking] = useState(false)
  const [said, say] = useSaid()
  const cancel = useAct(cancelBooking)
  const accept = useAct(acceptOffer)
  const remind = useAct(remindOf)
  const [moves, setMoves] = useState(false)
  const head = bookingHead(booking, now)
  const isOver = now >= new Date(session.endsAt)
  const isLive = !isOver && (state === 'booked' || state === 'waiting' || state === 'offered')
  const mayCancel = isLive && !arrived && (state !== 'booked' || now < new Date(session.rules.cancelUntil))
  const mayMove = mayCancel && !instead && state !== 'offered'
  const comes = people ? `${name}，${saidPeople(people)}` : who.kind === 'child' ? `${name}和大人` : seats > 1 ? `${name}，共 ${seats} 人` : name
  const toCalendar = async () => {
    const day = { id: booking.request, date: session.date, title: `${saidHour(chinaClock(new Date(session.startsAt)))} ${session.title}`, text: `${session.venueName}，${session.address}`, remindDays: [1] }
    say(calendarWords[await addToCalendar([day], `${session.title}.ics`)])
  }
  const giveUp = async () => {
    if (await cancel.run(booking)) setAsking(false)
  }
  return (
    <>
      <View className='booked-head'>
        <View className={classNames('booked-sign', head.isSettled && 'booked-sign--ok')}>
          <Icon name={head.icon} size={28} />
        </View>
        <View className='booked-words'>
          <View className='booked-title'>{head.title}</View>
          <View className='booked-text'>{head.text}</View>
        </View>
      </View>
      {!moves && <AskedToConfirm booking={booking} now={now} mayCancel={mayCancel} />}
      <Card>
        <SessionFacts session={session} now={now} who={comes} />
        {state === 'booked' && !arrived && !isOver && !moves && <Ticket booking={booking} />}
      </Card>
      {!moves && <View className='booked-gap'>
        <Card flush>
          {isLive && <Row leading={<RowSign icon='clock' tone='plain' />} title={mayCancel ? `来不了？${fullMoment(new Date(session.rules.cancelUntil), now)} 前可以取消` : '离开始太近，网上取消不了'} text={mayCancel ? '名额会马上问下一家' : '来不了请打电话告诉场馆'} />}
          {isLive && session.bring !== '' && <Row leading={<RowSign icon='heart' tone='plain' />} title={`带上${session.bring}`} />}
          {instead && isLive && <Row leading={<RowSign icon='calendar-check' tone='plain' />} title='排到了就换到这一场' text='在您点“我要”以前，原来约好的一直留着' />}
          {state === 'left' && movedTo && <Row leading={<RowSign icon='calendar-check' tone='plain' />} title='看改到的那一场' arrow onTap={() => replace(routes.booking(movedTo.sessionId, movedTo.request))} />}
          {mayMove && <Row leading={<RowSign icon='route' tone='plain' />} title='改到别的场次' text='先约上新的，再让出这一场' arrow onTap={() => setMoves(true)} />}
          {bookedBy !== '' && <Row leading={<RowSign icon='people' tone='plain' />} title={`${bookedBy}约的`} {...(mayCancel && { text: '您也可以改、可以取消' })} />}
          {answers.map((answer, i) => (
            <Row key={session.questions?.[i]?.ask ?? i} leading={<RowSign icon='info' tone='plain' />} title={answer} text={session.questions?.[i]?.ask ?? ''} />
          ))}
          {state === 'booked' && isLive && !arrived && (
            <Row
              leading={<RowSign icon='bell' tone='plain' />}
              title='提醒我'
              text={reminds ? '前一天和开始前 2 小时' : '这一场不提醒'}
              trailing={<Switch label='提醒我这一场' on={reminds} onChange={(on) => void remind.run({ booking, on })} />}
            />
          )}
          <Row leading={<RowSign icon='pin' tone='plain' />} title={session.venueName} text={session.address} arrow onTap={() => open(routes.venue(session.venueId))} />
          {session.phone && <Row leading={<RowSign icon='phone' tone='plain' />} title={session.phone} text='打电话问场馆' arrow onTap={() => callPhone(session.phone ?? '')} />}
        </Card>
      </View>}
      <After booking={booking} now={now} />
      {(moves || state === 'closed' || (!isLive && !movedTo)) && <EqualSessions title={moves ? '改到哪一场？' : state === 'closed' ? '最近的同类场次，一点就换' : '最近的同类场次'} of={session} from={booking} moves={moves || state === 'closed'} />}
      <ActError error={accept.error ?? remind.error} />
      <AskSheet
        open={asking}
        title={state === 'offered' ? '让给下一家？' : state === 'waiting' ? '不排了？' : '取消这一场？'}
        text={state === 'booked' ? '名额会马上给在等的家庭。想再来，要重新约。' : '不影响以后再约。'}
        yes={state === 'offered' ? '让给下一家' : state === 'waiting' ? '不排了' : '取消预约'}
        no='再想想'
        busy={cancel.busy}
        error={cancel.error}
        onYes={() => void giveUp()}
        onNo={() => setAsking(false)}
      />
      <ToastAboveBar toast={said ? { text: said, icon: 'check-circle' } : undefined} />
      <ActionBar>
        {moves && (
          <Button kind='line' fill onTap={() => setMoves(false)}>
            不改了
          </Button>
        )}
        {mayCancel && !moves && (
          <Button kind='line' fill onTap={() => setAsking(true)}>
            {state === 'offered' ? '让给下一家' : state === 'waiting' ? '不排了' : '取消'}
          </Button>
        )}
        {moves ? null : state === 'offered' && isLive ? (
          <Button fill {...(accept.busy && { busy: '正在约，请稍等' })} onTap={() => void accept.run(booking)}>
            {instead ? '我要，换到这一场' : '我要，帮我约上'}
          </Button>
        ) : state === 'booked' && isLive ? (
          <Button fill onTap={() => void toCalendar()}>
            加到手机日历
          </Button>
        ) : (
          <Button kind={isLive ? 'line' : 'primary'} fill onTap={() => open(routes.sessions())}>
            看附近的场次
          </Button>
        )}
      </ActionBar>
    </>
  )
}
