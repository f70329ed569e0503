import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import type { SessionCard } from '@/domain/book/session/session-card'
import { saidWeekday } from '@/domain/book/session/said-session'
import type { Family } from '@/domain/book/session/who-can-book'
import type { Location } from '@/domain/org/place-shape'
import { saidDate } from '@/domain/said-date'
import { Card } from '@/ui/card/card'
import { StateView } from '@/ui/state-view/state-view'
import { SessionRow } from '../parts/session-row'

interface SessionDaysProps {
  sessions: readonly SessionCard[]
  family: Family
  now: Date
  ofVenue?: boolean
  /** Where the phone is, once somebody asked. */
  here?: Location | undefined
}

/** Sessions by day, the next first, each day with how many it has. */
export function SessionDays({ sessions, family, now, ofVenue, here }: SessionDaysProps) {
  if (sessions.length === 0) {
    return (
      <Card>
        <StateView picture='sunflower' title='这里最近没有场次' text={'新的场次排好就在这里。\n想问什么，先打电话。'} action='看附近能帮忙的地方' onAction={() => open(routes.venues())} />
      </Card>
    )
  }
  const days = [...new Set(sessions.map(({ date }) => date))]
  return (
    <>
      {days.map((date) => {
        const of = sessions.filter((session) => session.date === date)
        const said = saidDate(date, now)
        return (
          <View key={date}>
            <View className='sessions-day'>{`${said}${/天$/.test(said) ? '，' : ' '}${saidWeekday(new Date(`${date}T12:00:00+08:00`))}，有 ${of.length} 场`}</View>
            {of.map((session) => (
              <SessionRow key={session.id} session={session} family={family} now={now} ofVenue={ofVenue ?? false} here={here} />
            ))}
          </View>
        )
      })}
      <View className='sessions-note'>{sessions.some(({ example }) => example) ? '全部免费。场次为示例。' : '全部免费。'}</View>
    </>
  )
}
