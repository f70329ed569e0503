import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { open, routes } from '@/client/routes'
import type { Pick } from '@/domain/learn/feed-split'
import { saidToday } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Illustration } from '@/ui/illustration/illustration'
import { Row } from '@/ui/row/row'
import { Skeleton } from '@/ui/skeleton/skeleton'
import './today-card.scss'

interface TodayCardProps {
  now: Date
  /** undefined while they are on their way. */
  picks: readonly Pick[] | undefined
  failed: boolean
  /** Before them: what is due in the family. */
  children?: ReactNode
}

/** Today's date, and what is timely now with the reason why. */
export function TodayCard({ now, picks, failed, children }: TodayCardProps) {
  return (
    <Card className='today'>
      <View className='today-head'>
        <View className='today-title' {...accessible({ role: 'heading', level: 2 })}>
          今天
        </View>
        <View className='today-date'>{saidToday(now)}</View>
      </View>
      {children}
      {picks?.map(({ card, reason }) => (
        <Row
          key={card.id}
          leading={
            <View className='today-picture'>
              <Illustration name={card.cover} width='72px' height='56px' />
            </View>
          }
          title={card.title}
          text={`${reason}，${card.readingMinutes} 分钟读完`}
          onTap={() => open(routes.article(card.id))}
          arrow
        />
      ))}
      {picks?.length === 0 && !children && <View className='today-quiet'>今天没有要特别留意的，想看什么往下翻。</View>}
      {!picks && failed && <View className='today-quiet'>文章还没打开，急事先打 12320。</View>}
      {!picks && !failed && (
        <View className='today-wait'>
          <Skeleton shape='cover' width='72px' height={56} />
          <View className='today-wait-words'>
            <Skeleton shape='line' width='80%' />
            <Skeleton shape='line' width='50%' />
          </View>
        </View>
      )}
    </Card>
  )
}
