import { View } from '@tarojs/components'
import { useState } from 'react'
import { open, routes } from '@/client/routes'
import { charted, type Charted } from '@/domain/grow/growth/judged-series'
import { saidReason } from '@/domain/grow/growth/said-growth'
import type { Standard } from '@/domain/grow/growth/standard-lines'
import { saidLast } from '@/domain/grow/said-measured'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { StateView } from '@/ui/state-view/state-view'
import { allMeasured, chartChild, type ChildOfPage } from '../parts/child-of-page'
import { ChildHead } from '../parts/child-head'
import { ChartCard } from './chart-card'
import { LastMeasured } from './last-measured'

const sources: Record<Standard, string> = {
  china: '按 WS/T 423—2022《7岁以下儿童生长标准》。曲线不是诊断，有疑问请到儿保门诊。',
  who: '按世界卫生组织 2006 年儿童生长标准。曲线不是诊断，有疑问请到儿保门诊。',
}

/** The chart, the last measurement in plain sentences, and the ways to a report and to every measurement. */
export function GrowthView({ of }: { of: ChildOfPage }) {
  const [chart, setChart] = useState<Charted>('weight')
  const [standard, setStandard] = useState<Standard>('china')
  const child = chartChild(of)
  const measured = allMeasured(of)
  const reasons = charted.flatMap((each) => {
    const reason = saidLast(child, measured, each, standard)?.reason
    return reason ? [{ each, words: saidReason(each, reason) }] : []
  })
  const count = of.file.measurements.length
  return (
    <>
      <ChildHead of={of} routeOf={routes.growth} />
      {measured.length === 0 ? (
        <Card>
          <StateView picture='pot-sprout' title='还没有记过' text={'记下第一次体重和身长，\n曲线就会出现在这里。'} />
        </Card>
      ) : (
        <>
          <ChartCard of={of} chart={chart} standard={standard} onChart={setChart} onStandard={setStandard} />
          <LastMeasured of={of} chart={chart} standard={standard} />
        </>
      )}
      {reasons.length > 0 && (
        <View className='grow-gap'>
          {reasons.map(({ each, words }) => (
            <Note key={each} tone='warn'>
              {words}
            </Note>
          ))}
        </View>
      )}
      <View className='grow-gap'>
        <Card flush>
          {reasons.length > 0 && <Row leading={<RowSign icon='hospital' tone='sun' />} title='去哪里看' text='社区卫生服务中心、妇幼保健院都有儿保门诊' arrow onTap={() => open(routes.venues({ kind: 'maternalChild' }))} />}
          {measured.length > 0 && <Row leading={<RowSign icon='document' />} title='给医生看的一页报告' arrow onTap={() => open(routes.growReport(of.child.id))} />}
          {of.canNote && <Row leading={<RowSign icon='share' />} title='给医生看' text='发一个链接，到期自己失效' arrow onTap={() => open(routes.growShare(of.child.id))} />}
          {count > 0 && <Row leading={<RowSign icon='clock' tone='plain' />} title={`全部 ${count} 次测量`} arrow onTap={() => open(routes.measurements(of.child.id))} />}
          <Row leading={<RowSign icon='syringe' />} title='疫苗' text='打过的、该打的' arrow onTap={() => open(routes.vaccines(of.child.id))} />
          <Row leading={<RowSign icon='stethoscope' />} title='体检' text='六岁前 13 次，查什么、怎么准备' arrow onTap={() => open(routes.checkups(of.child.id))} />
          <Row leading={<RowSign icon='blocks' />} title='发育筛查' text='四个问题，看看要不要去问医生' arrow onTap={() => open(routes.signs(of.child.id))} />
          <Row leading={<RowSign icon='heart' />} title='成长日记' text='第一次、照片、想记的话' arrow onTap={() => open(routes.diary(of.child.id))} />
          {of.canNote && <Row leading={<RowSign icon='pencil' tone='plain' />} title='出生时的情况' text='孕周、体重、身长' arrow onTap={() => open(routes.birth(of.child.id))} />}
        </Card>
      </View>
      <View className='grow-source'>{sources[standard]}</View>
      {of.canNote && (
        <ActionBar>
          <Button fill icon='plus' onTap={() => open(routes.measure(of.child.id))}>
            记一次测量
          </Button>
        </ActionBar>
      )}
    </>
  )
}
