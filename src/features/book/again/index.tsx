import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useSessionsFrom } from '@/client/after-queries'
import { callPhone } from '@/client/phone-call'
import { open, replace, routes } from '@/client/routes'
import { useFamilyToBook } from '@/client/use-family-to-book'
import { useVenue } from '@/client/venue-queries'
import { chinaClock } from '@/domain/china-time'
import { saidDate } from '@/domain/said-date'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { StateView } from '@/ui/state-view/state-view'
import { BookScreen } from '../parts/book-screen'
import { SessionRow } from '../parts/session-row'

/** Sessions of the same sort at the same place, from the day on that the counsellor named. */
export default function AgainPage() {
  const { venue = '', kind = '', from = '' } = useRouter().params
  const [now] = useState(() => new Date())
  const family = useFamilyToBook()
  const place = useVenue(venue).data
  const today = chinaClock(now).date
  const since = /^20\d\d-\d\d-\d\d$/.test(from) && from > today ? from : today
  const list = useSessionsFrom(venue, since)
  if (venue === '') {
    return (
      <BookScreen title='再约一次'>
        <NotHere title='这个链接不完整' text='没有说是哪个地方。附近的场次都在。' action='看附近的场次' onAction={() => replace(routes.sessions())} />
      </BookScreen>
    )
  }
  return (
    <BookScreen title='再约一次'>
      {place && (
        <Card flush>
          <Row leading={<RowSign icon='pin' />} title={place.name} text={place.address} arrow onTap={() => open(routes.venue(venue))} />
        </Card>
      )}
      <Read of={list} rows={4}>
        {(sessions) => {
          const same = sessions.filter((session) => session.kind === kind && new Date(session.startsAt) > now && session.closedWhy === null)
          if (same.length > 0) {
            return (
              <Section title={`${saidDate(since, now)}起的场次`}>
                {same.map((session) => (
                  <SessionRow key={session.id} session={session} family={family} now={now} />
                ))}
              </Section>
            )
          }
          const phone = place?.phone
          return (
            <Card>
              <StateView
                picture='pot-sprout'
                title='那时候的场次还没排出来'
                text={'离得近了，会出现在这里。\n您也可以先打电话说好。'}
                {...(phone ? { action: '打电话问问', onAction: () => callPhone(phone) } : { action: '看最近的场次', onAction: () => open(routes.sessions(venue)) })}
              />
            </Card>
          )
        }}
      </Read>
    </BookScreen>
  )
}
