import { lastOf } from '@/domain/last-of'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLook } from '@/client/use-look'
import { growthAge } from '@/domain/grow/growth/age'
import { chartPoints, type Charted } from '@/domain/grow/growth/judged-series'
import type { Standard } from '@/domain/grow/growth/standard-lines'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { ChartCanvas } from '@/ui/chart/chart-canvas'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { Segmented } from '@/ui/segmented/segmented'
import { ViewTabs } from '@/ui/view-tabs/view-tabs'
import { fittingSpan, spansOf, spanWords, type Span } from '../chart/chart-scale'
import { chartHeight, planGrowthChart, pointAt, shownPoints, type GrowthChart } from '../chart/plan-growth-chart'
import { chartWords, pointWords } from '../chart/said-chart'
import { unitOf } from '../chart/said-value'
import { allMeasured, chartChild, type ChildOfPage } from '../parts/child-of-page'
import './chart-card.scss'

interface ChartCardProps {
  of: ChildOfPage
  chart: Charted
  standard: Standard
  onChart: (chart: Charted) => void
  onStandard: (standard: Standard) => void
}

const standardOptions = [
  { key: 'china', label: '中国标准' },
  { key: 'who', label: '世卫标准' },
]

/** The picture, what it shows, by which standard and how far it looks; a touch reads a point. */
export function ChartCard({ of, chart, standard, onChart, onStandard }: ChartCardProps) {
  const { large } = useLook()
  const [asked, setAsked] = useState<Span>()
  const [chosen, choose] = useState<number>()
  const child = chartChild(of)
  const points = chartPoints(child, allMeasured(of), chart, standard)
  const now = growthAge(of.child.birthOn, of.today, child.gestationDays).days
  const ageDays = lastOf(points)?.ageDays ?? now
  const spans = spansOf(chart, standard)
  const span = asked !== undefined && spans.includes(asked) ? asked : fittingSpan(spans, Math.max(ageDays, 0))
  const picture: GrowthChart = { name: of.child.name, sex: child.sex, chart, standard, points, span, ageDays, chosen }
  const shown = shownPoints(picture)
  const read = chosen === undefined ? undefined : shown[chosen]
  const anew = (change: () => void) => {
    choose(undefined)
    change()
  }
  return (
    <Card className='chart-card'>
      <ViewTabs
        label='看哪条曲线'
        options={[
          { key: 'weight', label: '体重' },
          { key: 'length', label: now < 731 ? '身长' : '身高' },
          { key: 'head', label: '头围' },
          { key: 'weightForSize', label: now < 731 ? '身长别体重' : '身高别体重' },
        ]}
        value={chart}
        onChange={(key: Charted) => anew(() => onChart(key))}
      />
      <View className='chart-part'>
        <Segmented label='用哪个标准' options={standardOptions} value={standard} onChange={(key) => anew(() => onStandard(key === 'who' ? 'who' : 'china'))} />
      </View>
      <View className='chart-units' {...accessible({ hidden: true })}>
        <View>{unitOf(chart)}</View>
        <View>{chart === 'weightForSize' ? '同身长百分位' : '同龄百分位'}</View>
      </View>
      <ChartCanvas
        id='growth-chart'
        height={chartHeight(large)}
        label={chartWords(picture)}
        plan={(width) => planGrowthChart(picture, width, large)}
        onTouch={(x, width) => choose(pointAt(picture, width, large, x))}
      />
      {chart === 'weightForSize' && <View className='chart-axis'>身长（厘米）</View>}
      <View className='chart-read' {...accessible({ role: 'status' })}>
        {read ? pointWords(of.child.birthOn, chart, read) : shown.length > 1 ? '点曲线上的点，看那一次的数' : shown.length === 0 ? '这一项还没有记过' : ''}
      </View>
      {chart !== 'weightForSize' && (
        <Chips label='看多远' even>
          {spans.map((months) => (
            <Chip key={months} on={months === span} onTap={() => anew(() => setAsked(months))}>
              {spanWords[months]}
            </Chip>
          ))}
        </Chips>
      )}
    </Card>
  )
}
