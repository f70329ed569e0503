import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMyBookings } from '@/client/booking-queries'
import { open, routes } from '@/client/routes'
import { saidNearness, saidWhen } from '@/domain/book/session/said-session'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Tag } from '@/ui/tag/tag'
import './next-booking.scss'

/** What one has booked next, and the way to the rest; nothing where there is nothing. */
export function NextBooking() {
  const [now] = useState(() => new Date())
  const all = useMyBookings().data ?? []
  const toCome = all.filter(({ state, session }) => state !== 'left' && state !== 'closed' && new Date(session.endsAt) > now)
  const next = toCome.find(({ state }) => state === 'offered') ?? toCome[0]
  if (!next) {
    return all.length === 0 ? null : (
      <Card flush>
        <Row leading={<RowSign icon='calendar-check' tone='plain' />} title='我的预约' text='以前约过的都在这里' arrow onTap={() => open(routes.myBookings)} />
      </Card>
    )
  }
  const { session, state, request, name, who } = next
  const startsAt = new Date(session.startsAt)
  const toIt = () => open(routes.booking(session.id, request))
  const where = [session.venueName, who.kind === 'child' ? `${name}和大人` : ''].filter(Boolean).join(' · ')
  return (
    <Section title='我的预约' more={toCome.length > 1 ? `全部 ${toCome.length} 个` : '全部'} onMore={() => open(routes.myBookings)}>
      <Card className='next-booking'>
        <Tag tone='sun' dot>
          {state === 'offered' ? '有空位，等您回话' : state === 'waiting' ? '在排候补' : (saidNearness(startsAt, now) ?? '正在进行')}
        </Tag>
        <View className='next-booking-when'>{saidWhen(startsAt, now)}</View>
        <View>{session.title}</View>
        <View className='next-booking-where'>{where}</View>
        <View className='next-booking-acts'>
          <Button kind={state === 'offered' ? 'primary' : 'soft'} fill icon={state === 'booked' ? 'scan' : 'calendar-check'} onTap={toIt}>
            {state === 'offered' ? '去回话' : state === 'booked' ? '出示签到码' : '看预约'}
          </Button>
          {state === 'booked' && (
            <Button kind='line' fill onTap={toIt}>
              看时间 / 取消
            </Button>
          )}
        </View>
      </Card>
    </Section>
  )
}
