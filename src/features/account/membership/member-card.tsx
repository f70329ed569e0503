import { Image, View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '@/client/api'
import { currentPerson } from '@/client/session'
import { saidDate } from '@/domain/said-date'
import { Read } from '@/pages/parts/read'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Illustration } from '@/ui/illustration/illustration'
import { qrPicture } from '@/ui/qr-picture'
import { slotAt } from './slot-at'
import './member-card.scss'

/** How often the code is looked at, milliseconds: a slot lasts a minute. */
const lookMs = 5_000

/** 会员证: name, number, and a code that changes every minute, so that a photograph of it is worth nothing. */
export function MemberCard() {
  const card = useQuery({ queryKey: ['account.card', currentPerson()], queryFn: () => api.account.membership.card.query({}), gcTime: 0, staleTime: 0 })
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookMs)
    return () => clearInterval(timer)
  }, [])
  const slot = card.data && slotAt(card.data.slots, now, card.dataUpdatedAt)
  const isOver = card.data !== undefined && slot === undefined
  const { refetch } = card
  useEffect(() => {
    if (isOver) void refetch()
  }, [isOver, refetch])
  return (
    <Read of={card} rows={2}>
      {({ cardNo, name, placeName, since }) => (
        <Card className='member'>
          <View className='member-head'>
            <Illustration name='sunflower' width='40px' height='40px' />
            <View className='member-words'>
              <View className='member-name'>{name}</View>
              <View className='member-place'>{placeName}</View>
            </View>
          </View>
          {slot && (
            <View className='member-code' {...accessible({ role: 'img', label: '会员二维码，一分钟换一次，请工作人员扫' })}>
              <Image className='member-picture' src={qrPicture(slot.payload)} nativeProps={{ alt: '' }} />
            </View>
          )}
          <View className='member-foot'>会员号 {cardNo}</View>
          <View className='member-foot'>{saidDate(since, new Date(now))}入会，二维码一分钟换一次</View>
        </Card>
      )}
    </Read>
  )
}
