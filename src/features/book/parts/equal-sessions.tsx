import { View } from '@tarojs/components'
import { useState } from 'react'
import { reserve } from '@/client/booking-acts'
import { useEqualSessions } from '@/client/booking-queries'
import { useLastHere } from '@/client/last-here'
import { moveBooking } from '@/client/moving-acts'
import { open, replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useFamilyToBook } from '@/client/use-family-to-book'
import { useOnceId } from '@/client/use-once-id'
import { useReadsQuietly } from '@/client/reads-quietly'
import type { Booking } from '@/domain/book/booking-contract'
import { isAboutChildren } from '@/domain/book/session/about-children'
import { isSameWho, whoCanBook } from '@/domain/book/session/who-can-book'
import { saidWhen } from '@/domain/book/session/said-session'
import type { SessionCard, SessionDetail } from '@/domain/book/session/session-card'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Seats } from '@/ui/seats/seats'
import { Section } from '@/ui/section/section'
import { saidDistance, saidFrom } from './said-distance'
import './equal-sessions.scss'

const most = 4

interface EqualSessionsProps {
  title: string
  /** What is not to be had. */
  of: SessionDetail
  /** Of whoever held it: they are booked, or moved, by one tap. Without it a tap opens the session. */
  from?: Booking
  /** The old one still stands, and is let go of for the new one. */
  moves?: boolean
}

/** The nearest sessions of the same kind that this person can book, each with one tap to it. Nothing while none is known. */
export function EqualSessions({ title, of, from, moves = false }: EqualSessionsProps) {
  const [now] = useState(() => new Date())
  const list = useEqualSessions(of.id, true).data
  const family = useFamilyToBook()
  const { spot } = useLastHere()
  const quietly = useReadsQuietly() !== false
  const [id, next] = useOnceId()
  const booking = useAct(reserve)
  const moving = useAct(moveBooking)
  if (!list) return null
  // What is let go of counts no more.
  const bookings = family.bookings.filter(({ request }) => request !== from?.request)
  const canBook = (session: SessionCard) => {
    const candidates = whoCanBook(session, { ...family, bookings }, now)
    return (from ? candidates.filter(({ who }) => isSameWho(who, from.who)) : candidates).some(({ refusal }) => !refusal)
  }
  const shown = list.filter((session) => canBook(session) && (isAboutChildren(of) || !quietly || !isAboutChildren(session))).slice(0, most)
  const isBusy = booking.busy || moving.busy
  const go = async (session: SessionCard) => {
    if (!from || session.rules.seatsOf === 'person' || session.asks) return open(routes.session(session.id, moves ? from?.request : undefined))
    const told = { ...(from.people && { people: from.people }) }
    const waits = session.seats.free < from.seats
    const done = await (moves ? moving.run({ id, from, session, seats: from.seats, waits, ...told }) : booking.run({ id, session, who: from.who, seats: from.seats, ...told }))
    next()
    if (done) replace(routes.booking(session.id, done.request))
  }
  const words = (session: SessionCard) => {
    const isFull = session.seats.free < (from?.seats ?? 1)
    if (!from) return isFull ? '排候补' : '去预约'
    return moves ? (isFull ? '排到再换' : '改到这场') : isFull ? '排候补' : '约这场'
  }
  return (
    <Section title={title}>
      {moves && shown.length > 0 && <Note>{from?.state === 'closed' ? '点一下就换过去，次数不会多算。满了的可以排候补，有空位马上问您。' : '先约上新的，再让出原来的，不会两头落空。满了的可以排候补：排到、您点了“我要”才换，在那之前原来的一直留着。'}</Note>}
      <View className='equal-gap'>
        <Card flush>
          {shown.map((session) => (
            <View key={session.id} className='equal'>
              <View className='equal-when'>{saidWhen(new Date(session.startsAt), now)}</View>
              <View className='equal-title'>{session.title}</View>
              <View className='equal-where'>{[session.venueName, saidDistance(session, spot) || saidFrom(session, of)].filter(Boolean).join(' · ')}</View>
              <View className='equal-foot'>
                <Seats free={session.seats.free} total={session.seats.capacity} />
                <Button kind='soft' small {...(isBusy && { disabled: true })} label={`${words(session)}，${saidWhen(new Date(session.startsAt), now)}，${session.title}`} onTap={() => void go(session)}>
                  {words(session)}
                </Button>
              </View>
            </View>
          ))}
          {shown.length === 0 && <Row leading={<RowSign icon='calendar-check' tone='plain' />} title='最近没有能换的同类场次' text='看看附近别的场次，或打电话问场馆' arrow onTap={() => open(routes.sessions())} />}
        </Card>
      </View>
      {isBusy && <View className='equal-where'>正在约，请稍等</View>}
      <ActError error={booking.error ?? moving.error} />
    </Section>
  )
}
