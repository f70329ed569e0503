import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useVenueSessions } from '@/client/booking-queries'
import { open, routes } from '@/client/routes'
import { useFamilyToBook } from '@/client/use-family-to-book'
import { useVenue } from '@/client/venue-queries'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { BookScreen } from '../parts/book-screen'
import { NearCheckups } from './near-checkups'
import { NearHome } from './near-home'
import { enterWords, openWords } from '../parts/open-words'
import { DayStrip } from './day-strip'
import { SessionDays } from './session-days'
import './sessions.scss'

/** Sessions that can be booked: around where one lives (`?for=checkup`: children’s check-ups alone), or of one venue. */
export default function SessionsPage() {
  const { venue, for: wanted } = useRouter().params
  if (venue !== undefined) return <OfVenue id={venue} />
  return wanted === 'checkup' ? <NearCheckups /> : <NearHome />
}

function OfVenue({ id }: { id: string }) {
  const [now] = useState(() => new Date())
  const [on, setOn] = useState<string>()
  const family = useFamilyToBook()
  const venue = useVenue(id).data
  const list = useVenueSessions(id, now)
  return (
    <BookScreen title='预约场次'>
      {venue && (
        <Card flush>
          <Row leading={<RowSign icon='pin' />} title={venue.name} text={[openWords(venue, now).words, enterWords(venue)].filter(Boolean).join('，')} arrow onTap={() => open(routes.venue(id))} />
        </Card>
      )}
      <Read of={list} rows={4}>
        {(all) => {
          const toCome = all.filter(({ startsAt }) => new Date(startsAt) > now)
          const days = new Set(toCome.map(({ date }) => date))
          return (
            <>
              {toCome.length > 0 && <DayStrip now={now} has={days} on={on} onChoose={setOn} />}
              <SessionDays sessions={toCome.filter(({ date }) => on === undefined || date === on)} family={family} now={now} ofVenue />
            </>
          )
        }}
      </Read>
    </BookScreen>
  )
}
