import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import type { SessionCard } from '@/domain/book/session/session-card'
import { saidHour } from '@/domain/book/rules/said-opening'
import { saidWeekday } from '@/domain/book/session/said-session'
import type { Family } from '@/domain/book/session/who-can-book'
import { chinaClock } from '@/domain/china-time'
import type { Location } from '@/domain/org/place-shape'
import { saidDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { KeptWords } from '@/ui/kept-words/kept-words'
import { Seats } from '@/ui/seats/seats'
import { saidDistance } from './said-distance'
import { standingOf, type Standing } from './session-standing'
import './session-row.scss'

interface SessionRowProps {
  session: SessionCard
  family: Family
  now: Date
  /** The venue is said by the page already. */
  ofVenue?: boolean
  here?: Location | undefined
}

const words: Record<Exclude<Standing['action'], 'none'>, string> = { reserve: '预约', wait: '排候补', answer: '去回话', see: '看预约' }

/** One session of a list: when, what, where, how many seats, and why one cannot, before one tries. */
export function SessionRow({ session, family, now, ofVenue, here }: SessionRowProps) {
  const { id, title, venueName, withWhom, seats } = session
  const startsAt = new Date(session.startsAt)
  const { date, day } = chinaClock(startsAt)
  const near = saidDate(date, now)
  const { why, action, ...standing } = standingOf(session, family, now)
  const mine = family.bookings.find((booking) => booking.session.id === id && booking.state !== 'left' && booking.state !== 'closed')
  const toIt = () => open(mine && (action === 'answer' || action === 'see') ? routes.booking(id, mine.request) : routes.session(id))
  const where = ofVenue ? withWhom : venueName
  return (
    <Card className='session'>
      <View className='session-main' hoverClass='x-press' {...accessible({ role: 'button', onTap: toIt })}>
        <View className='session-day'>
          <View className='session-date'>{day}</View>
          <View className='session-weekday'>{/天$/.test(near) ? near : saidWeekday(startsAt)}</View>
        </View>
        <View className='session-body'>
          <View className='session-title'>
            <KeptWords text={title} />
          </View>
          <View className='session-line'>{[saidHour(chinaClock(startsAt)), where, saidDistance(session, here)].filter(Boolean).join(' · ')}</View>
        </View>
      </View>
      <View className='session-foot'>
        <Seats free={action === 'answer' ? 1 : seats.free} total={seats.capacity} {...(standing.seats !== undefined && { words: standing.seats })} />
        {action !== 'none' && (
          <Button kind={action === 'reserve' ? 'primary' : 'soft'} small label={`${words[action]}，${title}`} onTap={toIt}>
            {words[action]}
          </Button>
        )}
      </View>
      {why !== undefined && (
        <View className='session-why'>
          <Icon name={action === 'none' ? 'info' : 'people'} size={20} />
          <View>{why}</View>
        </View>
      )}
    </Card>
  )
}
