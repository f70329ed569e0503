import { View } from '@tarojs/components'
import { useState } from 'react'
import { fullMonths } from '@/domain/grow/calendar-days'
import { saidMonths } from '@/domain/grow/said-exact-age'
import type { Plan } from '@/domain/grow/vaccines/plan'
import { laterDays, shortName } from '@/domain/grow/vaccines/timeline'
import { fullDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Section } from '@/ui/section/section'

const shownFirst = 4

/** What comes, by the first day on which it may be given. */
export function LaterList({ birthOn, plan }: { birthOn: string; plan: Plan }) {
  const [all, setAll] = useState(false)
  const days = laterDays(plan)
  if (days.length === 0) return null
  const shown = all ? days : days.slice(0, shownFirst)
  return (
    <Section title='以后要打的' more={!all && days.length > shown.length ? '全部' : undefined} onMore={() => setAll(true)}>
      <Card>
        <View className='vaccine-line' {...accessible({ role: 'list' })}>
          {shown.map(({ date, doses }) => (
            <View key={date} className='vaccine-node' {...accessible({ role: 'listitem' })}>
              <View className='vaccine-node-head'>
                <View className='vaccine-node-title'>{`${saidMonths(fullMonths(birthOn, date))}：${doses.length === 1 ? doses.map(shortName).join('') : `${doses.length} 种`}`}</View>
                <View className='vaccine-text'>{`${fullDate(date)}起`}</View>
              </View>
              <View className='vaccine-text'>{doses.length > 1 ? doses.map(shortName).join('、') : (doses[0]?.why.join('') ?? '')}</View>
            </View>
          ))}
        </View>
      </Card>
    </Section>
  )
}
