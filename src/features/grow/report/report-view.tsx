import { lastOf } from '@/domain/last-of'
import { Canvas, View } from '@tarojs/components'
import { ageInDays, growthAge } from '@/domain/grow/growth/age'
import { chartPoints, type Charted } from '@/domain/grow/growth/judged-series'
import { Failed } from '@/pages/parts/failed'
import { DrawnPicture, KeptPictureNote, useKeptPicture } from '@/pages/parts/kept-picture'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
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

/** The page for the doctor, and the ways to hand it over: printed, or as a picture. */
export function ReportView({ of }: { of: ChildOfPage }) {
  const { child, file, today } = of
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
  const { saving, ...kept } = useKeptPicture(address, `${child.name}的生长和疫苗`)
  return (
    <>
      {!inBrowser && <Canvas className='report-canvas' type='2d' id={reportCanvas} />}
      {report.state === 'drawing' && <Skeleton shape='cover' width='100%' height={460} />}
      {report.state === 'failed' && (
        <Card>
          <Failed error={report.error} onRetry={again} />
        </Card>
      )}
      {address !== undefined && <DrawnPicture address={address} says={reportWords(facts)} />}
      <View className='report-aside'>
        <KeptPictureNote {...kept} />
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
