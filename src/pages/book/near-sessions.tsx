import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNearSessions } from '@/client/booking-queries'
import { useReader } from '@/client/reader'
import { useReadsQuietly } from '@/client/reads-quietly'
import { open, routes } from '@/client/routes'
import { isAboutChildren } from '@/domain/book/session/about-children'
import { saidWhen } from '@/domain/book/session/said-session'
import { lastOf } from '@/domain/last-of'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Tag } from '@/ui/tag/tag'

const most = 4

/** What begins next around where one lives: a taste of the list, which says for whom and why not. */
export function NearSessions() {
  const [now] = useState(() => new Date())
  const reader = useReader()
  const placeId = reader && (reader.placeIds.length < 2 ? undefined : lastOf(reader.placeIds))
  const list = useNearSessions(placeId)
  // Nothing of small children is shown unasked to who is spared that, nor while it is not known who looks.
  const quietly = useReadsQuietly() !== false
  if (reader === undefined) return null
  // A room is borrowed by who looks for one: it stands in the whole list.
  const shown = (list.data ?? []).filter((session) => session.kind !== 'room' && !(quietly && isAboutChildren(session))).slice(0, most)
  return (
    <Section title='附近最近的场次' more='全部' onMore={() => open(routes.sessions())}>
      <Card flush>
        {placeId === undefined && <Row leading={<RowSign icon='pin' tone='sun' />} title='您住在哪里？' text='选一下，就看得到附近的场次' arrow onTap={() => open(routes.place('living'))} />}
        {placeId !== undefined && shown.length === 0 && <Row leading={<RowSign icon='calendar-check' />} title='看看附近的课、咨询和活动' text='全部免费，点两下就约好' arrow onTap={() => open(routes.sessions())} />}
        {shown.map(({ id, title, startsAt, venueName, seats }) => (
          <Row
            key={id}
            leading={<RowSign icon='calendar-check' />}
            title={title}
            text={
              <>
                <View>{saidWhen(new Date(startsAt), now)}</View>
                <View>{venueName}</View>
              </>
            }
            trailing={<Tag tone={seats.free > 0 ? 'primary' : 'plain'}>{seats.free > 0 ? `剩 ${seats.free}` : '可候补'}</Tag>}
            onTap={() => open(routes.session(id))}
          />
        ))}
      </Card>
    </Section>
  )
}
