import { View } from '@tarojs/components'
import { chinaClock } from '@/domain/china-time'
import { saidLast } from '@/domain/grow/said-measured'
import type { Charted } from '@/domain/grow/growth/judged-series'
import type { Standard } from '@/domain/grow/growth/standard-lines'
import { saidDate } from '@/domain/said-date'
import { plainNumber } from '@/domain/typed-number'
import { Card } from '@/ui/card/card'
import { saidValue } from '../chart/said-value'
import { allMeasured, chartChild, type ChildOfPage } from '../parts/child-of-page'
import './last-measured.scss'

interface LastMeasuredProps {
  of: ChildOfPage
  chart: Charted
  standard: Standard
}

/** The last number of a chart, large, and what it says in sentences. */
export function LastMeasured({ of, chart, standard }: LastMeasuredProps) {
  const last = saidLast(chartChild(of), allMeasured(of), chart, standard)
  if (!last) return null
  const said = saidDate(last.on, new Date())
  const { month, day } = chinaClock(new Date(`${last.on}T00:00:00+08:00`))
  const short = `${month}月${day}日`
  return (
    <Card>
      <View className='last-when'>{`最近一次，${said === short || said.includes('年') ? said : `${said}（${short}）`}`}</View>
      <View className='last-value'>
        {saidValue(chart, last.value)}
        {(chart === 'weight' || chart === 'weightForSize') && <View className='last-other'>{`（${plainNumber(last.value * 2)} 斤）`}</View>}
      </View>
      <View className='last-words'>{last.sentences.join('')}</View>
    </Card>
  )
}
