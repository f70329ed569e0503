import { View } from '@tarojs/components'
import { useState } from 'react'
import { acceptOffer, cancelBooking } from '@/client/booking-acts'
import { callPhone } from '@/client/phone-call'
import { addToCalendar } from '@/client/phone-calendar'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import type { Booking } from '@/domain/book/booking-contract'
import { saidHour } from '@/domain/book/rules/said-opening'
import { chinaClock } from '@/domain/china-time'
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
import { ToastAboveBar } from '@/ui/toast/toast-above-bar'
import { After } from '../after/after'
import { AskedToConfirm } from '../after/asked-to-confirm'
import { SessionFacts } from '../parts/session-facts'
import { bookingHead } from './booking-words'
import { Ticket } from './ticket'
import './booking.scss'

const calendarWords = { added: '加好了', file: '日历文件存好了，点开就能加', refused: '手机没让加，可以在设置里打开日历权限', dropped: '没有加', failed: '没能加上，请手动记一下' } as const

/** The whole of a booking, with the acts that its state allows. */
export function BookingDetails({ booking }: { booking: Booking }) {
  const { session, state, name, who, seats, arrived } = booking
  const [now] = useState(() => new Date())
  const [asking, setAsking] = useState(false)
  const [said, say] = useSaid()
  const cancel = useAct(cancelBooking)
  const accept = useAct(acceptOffer)
  const head = bookingHead(booking, now)
  const isOver = now >= new Date(session.endsAt)
  const isLive = !isOver && (state === 'booked' || state === 'waiting' || state === 'offered')
  const mayCancel = isLive && !arrived && (state !== 'booked' || now < new Date(session.rules.cancelUntil))
  const comes = who.kind === 'child' ? `${name}和大人` : seats > 1 ? `${name}，共 ${seats} 人` : name
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
      <AskedToConfirm booking={booking} now={now} />
      <Card>
        <SessionFacts session={session} now={now} who={comes} />
        {state === 'booked' && !arrived && !isOver && <Ticket booking={booking} />}
      </Card>
      <View className='booked-gap'>
        <Card flush>
          {isLive && <Row leading={<RowSign icon='clock' tone='plain' />} title={mayCancel ? `来不了？${fullMoment(new Date(session.rules.cancelUntil), now)} 前可以取消` : '离开始太近，网上取消不了'} text={mayCancel ? '名额会马上问下一家' : '来不了请打电话告诉场馆'} />}
          {isLive && session.bring !== '' && <Row leading={<RowSign icon='heart' tone='plain' />} title={`带上${session.bring}`} />}
          <Row leading={<RowSign icon='pin' tone='plain' />} title={session.venueName} text={session.address} arrow onTap={() => open(routes.venue(session.venueId))} />
          {session.phone && <Row leading={<RowSign icon='phone' tone='plain' />} title={session.phone} text='打电话问场馆' arrow onTap={() => callPhone(session.phone ?? '')} />}
          {!isLive && <Row leading={<RowSign icon='calendar-check' tone='sun' />} title='看看最近的同类场次' text='有空位的一点就能约' arrow onTap={() => open(routes.sessions(session.venueId))} />}
        </Card>
      </View>
      <After booking={booking} now={now} />
      {accept.error && <ActError error={accept.error} />}
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
        {mayCancel && (
          <Button kind='line' fill onTap={() => setAsking(true)}>
            {state === 'offered' ? '让给下一家' : state === 'waiting' ? '不排了' : '取消'}
          </Button>
        )}
        {state === 'offered' && isLive ? (
          <Button fill {...(accept.busy && { busy: '正在约，请稍等' })} onTap={() => void accept.run(booking)}>
            我要，帮我约上
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
