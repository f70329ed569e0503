import { View } from '@tarojs/components'
import { useState } from 'react'
import { open, routes } from '@/client/routes'
import { dayOfWeek, lastWeek, trimesterOf } from '@/domain/grow/pregnancy/due-date'
import { calendarOf } from '@/domain/grow/pregnancy/due-rows'
import { weekWords } from '@/domain/grow/pregnancy/weeks'
import { fullDate } from '@/domain/said-date'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import type { PregnancyOfPage } from '../parts/pregnancy-of-page'
import { PregnancyScreen } from '../parts/pregnancy-screen'
import './pregnancy-week.scss'

const readings = { early: 'first-trimester', middle: 'second-trimester', late: 'third-trimester' } as const

/** 这一周: what happens in this week, and in those beside it. */
export default function PregnancyWeekPage() {
  return (
    <PregnancyScreen title='这一周' why='看这一周'>
      {(of) => <Week of={of} />}
    </PregnancyScreen>
  )
}

function Week({ of: { file, due, age, today } }: { of: PregnancyOfPage }) {
  const [weeks, setWeeks] = useState(age.weeks)
  const { child, mother } = weekWords(weeks)
  const [first, last] = [dayOfWeek(due, weeks), dayOfWeek(due, weeks, 6)]
  const visits = calendarOf(file, due, today).filter(({ from, to, state }) => from <= last && to >= first && state !== 'done')
  return (
    <>
      <Card>
        <View className='week-title'>{weeks === age.weeks ? `第 ${weeks} 周，就是这一周` : `第 ${weeks} 周`}</View>
        <View className='week-days'>{`${fullDate(first)} 到 ${fullDate(last)}`}</View>
        <View className='week-part'>
          <View className='preg-label'>宝宝</View>
          <View>{child}</View>
        </View>
        <View className='week-part'>
          <View className='preg-label'>您</View>
          <View>{mother}</View>
        </View>
        <View className='week-turn'>
          <Button kind='line' small disabled={weeks <= 1} onTap={() => setWeeks(weeks - 1)}>
            上一周
          </Button>
          <Button kind='line' small disabled={weeks >= lastWeek} onTap={() => setWeeks(weeks + 1)}>
            下一周
          </Button>
        </View>
      </Card>
      {visits.length > 0 && (
        <Section title='这周可以做的检查'>
          <Card flush>
            {visits.map(({ id, name, what }) => (
              <Row key={id} leading={<RowSign icon='clipboard' />} title={name} text={what} arrow onTap={() => open(routes.pregnancyVisits)} />
            ))}
          </Card>
        </Section>
      )}
      <View className='preg-gap'>
        <Card flush>
          <Row leading={<RowSign icon='book' />} title='慢慢读一篇' text='吃什么、怎么动、要留意什么' arrow onTap={() => open(routes.article(readings[trimesterOf(weeks)]))} />
        </Card>
      </View>
      <View className='preg-source'>示例内容，待医学审核。每个宝宝有早有晚，以医生说的为准。</View>
    </>
  )
}
