import { lastOf } from '@/domain/last-of'
import { Canvas, Image, View } from '@tarojs/components'
import { useState } from 'react'
import { openAlbumSetting, savePicture, type SaveOutcome } from '@/client/save-picture'
import { useAct } from '@/client/use-act'
import { ageInDays, growthAge } from '@/domain/grow/growth/age'
import { chartPoints, type Charted } from '@/domain/grow/growth/judged-series'
import { Failed } from '@/pages/parts/failed'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { fittingSpan, spansOf } from '../chart/chart-scale'
import { planGrowthChart } from '../chart/plan-growth-chart'
import { allMeasured, chartChild, type ChildOfPage } from '../parts/child-of-page'
import { planReport } from './plan-report'
import { reportFacts, reportWords } from './report-facts'
import { reportCanvas, useReport } from './use-report'
import './report.scss'

const inBrowser = process.env.TARO_ENV === 'h5'
const standard = 'china'
const titles: Partial<Record<Charted, string>> = { weight: '体重（公斤）', length: '身长（厘米）' }
const saved: Record<Exclude<SaveOutcome, 'dropped'>, string> = {
  saved: inBrowser ? '图片下载好了。' : '存好了，打开手机相册就能看到。',
  refused: '还没存成：微信没有允许向日葵往相册里添加图片。打开“添加到相册”，回来会接着存。',
  failed: '没有存成，报告还在这里。看看手机是不是存满了，再试一次。',
}

/** The page for the doctor, and the ways to hand it over: printed, or as a picture. */
export function ReportView({ of }: { of: ChildOfPage }) {
  const { child, file, today } = of
  const [outcome, setOutcome] = useState<SaveOutcome>()
  const facts = reportFacts(of, standard)
  const who = chartChild(of)
  const chartOf = (index: number, width: number) => {
    const chart = facts.charts[index] ?? 'weight'
    const points = chartPoints(who, allMeasured(of), chart, standard)
    const ageDays = lastOf(points)?.ageDays ?? growthAge(child.birthOn, today, who.gestationDays).days
    return planGrowthChart({ name: child.name, sex: child.sex, chart, standard, points, ageDays, span: fittingSpan(spansOf(chart, standard), Math.max(ageDays, 0)) }, width, false)
  }
  const { report, again } = useReport(() => planReport(facts, chartOf, facts.charts.map((chart) => titles[chart] ?? '')), `${ageInDays(child.birthOn, today)} ${JSON.stringify(file)}`)
  const address = report.state === 'ready' ? report.address : undefined
  const saving = useAct(async () => {
    if (address !== undefined) setOutcome(await savePicture(address, `${child.name}的生长和疫苗`))
  })
  const allow = useAct(async () => {
    if (await openAlbumSetting()) await saving.run(undefined)
  })
  return (
    <>
      {!inBrowser && <Canvas className='report-canvas' type='2d' id={reportCanvas} />}
      {report.state === 'drawing' && <Skeleton shape='cover' width='100%' height={460} />}
      {report.state === 'failed' && (
        <Card>
          <Failed error={report.error} onRetry={again} />
        </Card>
      )}
      {address !== undefined && <Image className='report-picture' src={address} mode='widthFix' showMenuByLongpress nativeProps={{ alt: reportWords(facts) }} {...accessible({ role: 'img', label: reportWords(facts) })} />}
      <View className='report-aside'>
        {outcome !== undefined && outcome !== 'dropped' && (
          <View className='grow-gap' {...accessible({ role: 'status' })}>
            <Note tone={outcome === 'saved' ? 'ok' : 'warn'}>{saved[outcome]}</Note>
          </View>
        )}
        {outcome === 'refused' && (
          <View className='grow-gap'>
            <Button kind='soft' block busy={allow.busy ? '正在打开设置' : undefined} onTap={() => void allow.run(undefined)}>
              去打开“添加到相册”
            </Button>
          </View>
        )}
        <View className='grow-source'>上面有宝宝的名字和生日，只给您信得过的医生看。</View>
      </View>
      <ActionBar>
        <Button kind={inBrowser ? 'line' : 'primary'} fill icon='download' disabled={address === undefined} busy={saving.busy ? '正在存' : undefined} onTap={() => void saving.run(undefined)}>
          {inBrowser ? '存成图片' : '存到相册'}
        </Button>
        {inBrowser && (
          <Button fill icon='document' disabled={address === undefined} onTap={() => window.print()}>
            打印
          </Button>
        )}
      </ActionBar>
    </>
  )
}
