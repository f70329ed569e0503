import { View } from '@tarojs/components'
import { useState } from 'react'
import { useFamilyToBook } from '@/client/use-family-to-book'
import type { SessionCard } from '@/domain/book/session/session-card'
import { Section } from '@/ui/section/section'
import { open, routes } from '@/client/routes'
import { SessionRow } from '../parts/session-row'

const most = 3

/** The next sessions that are about what one wants: before the places, which one may also just call. */
export function NeedSessions({ sessions }: { sessions: readonly SessionCard[] }) {
  const [now] = useState(() => new Date())
  const family = useFamilyToBook()
  if (sessions.length === 0) return null
  return (
    <View className='venues-need'>
      <Section title='最近能约的' more='全部场次' onMore={() => open(routes.sessions())}>
      {sessions.slice(0, most).map((session) => (
        <SessionRow key={session.id} session={session} family={family} now={now} />
      ))}
      </Section>
    </View>
  )
}
