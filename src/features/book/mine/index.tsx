import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMyBookings } from '@/client/booking-queries'
import { open, routes } from '@/client/routes'
import type { Booking } from '@/domain/book/booking-contract'
import { bookingTag } from '@/domain/book/session/booking-tag'
import { saidWhen } from '@/domain/book/session/said-session'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import { StateView } from '@/ui/state-view/state-view'
import { Tag } from '@/ui/tag/tag'
import { BookScreen } from '../parts/book-screen'

/** Everything one booked: what is to come, and what was. */
export default function MinePage() {
  const bookings = useMyBookings()
  const [now] = useState(() => new Date())
  return (
    <BookScreen title='我的预约'>
      <WithMe why='看我的预约'>
        {() => (
          <Read of={bookings}>
            {(all) => {
              const isToCome = ({ state, session }: Booking) => state !== 'left' && new Date(session.endsAt) > now
              const [toCome, past] = [all.filter(isToCome), all.filter((booking) => !isToCome(booking))]
              if (all.length === 0) {
                return (
                  <Card>
                    <StateView picture='sunflower' title='还没有约过' text={'课、咨询、活动，都在附近的场次里。\n全部免费。'} action='看附近的场次' onAction={() => open(routes.sessions())} />
                  </Card>
                )
              }
              return (
                <>
                  {toCome.length > 0 && <Bookings title='要来的' bookings={toCome} now={now} />}
                  {past.length > 0 && <Bookings title='以前的' bookings={past} now={now} />}
                </>
              )
            }}
          </Read>
        )}
      </WithMe>
    </BookScreen>
  )
}

function Bookings({ title, bookings, now }: { title: string; bookings: readonly Booking[]; now: Date }) {
  return (
    <Section title={title}>
      <Card flush>
        {bookings.map((booking) => {
          const { request, session, name, who, bookedBy } = booking
          const [tone, words] = bookingTag(booking, now)
          return (
            <Row
              key={request}
              title={session.title}
              text={
                <>
                  <View>{[saidWhen(new Date(session.startsAt), now), who.kind === 'self' ? '' : name, bookedBy === '' ? '' : `${bookedBy}约的`].filter(Boolean).join(' · ')}</View>
                  <View>{session.venueName}</View>
                </>
              }
              trailing={<Tag tone={tone}>{words}</Tag>}
              arrow
              onTap={() => open(routes.booking(session.id, request))}
            />
          )
        })}
      </Card>
    </Section>
  )
}
