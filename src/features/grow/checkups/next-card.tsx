import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DatedCheckup } from '@/domain/grow/checkups/checkups'
import { addDays } from '@/domain/grow/calendar-days'
import { fullDate, saidDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Tag } from '@/ui/tag/tag'
import { CheckupPoints } from './checkup-points'
import './checkups.scss'

/** The check-up of this age, or the first to come: when, what is done, what to bring. */
export function NextCard({ next }: { next: DatedCheckup | undefined }) {
  const [now] = useState(() => new Date())
  if (!next) {
    return (
      <Card>
        <View className='checkup-title'>六岁以前的体检都过完了</View>
        <View className='checkup-text'>上学以后，学校每年会组织体检。</View>
      </Card>
    )
  }
  const last = addDays(next.until, -1)
  return (
    <Card>
      <View className='checkup-head'>
        <View className='checkup-title' {...accessible({ role: 'heading', level: 2 })}>
          {next.name}
        </View>
        {next.state === 'now' ? (
          <Tag tone='sun' dot>
            现在该查
          </Tag>
        ) : (
          <Tag>下一次</Tag>
        )}
      </View>
      <View className='checkup-text'>{next.state === 'now' ? `${saidDate(last, now)}以前去都可以，晚几天也照样查。` : `${fullDate(next.from)}起，到 ${fullDate(last)}。`}</View>
      <CheckupPoints checkup={next} />
    </Card>
  )
}
