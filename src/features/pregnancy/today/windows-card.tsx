import { View } from '@tarojs/components'
import { useLook } from '@/client/use-look'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { ChartCanvas } from '@/ui/chart/chart-canvas'
import type { PregnancyOfPage } from '../parts/pregnancy-of-page'
import { planWindows, shownWindows, windowsHeight, windowsWords } from './plan-windows'

const legend = [
  { state: 'done', words: '做过' },
  { state: 'now', words: '现在可以做' },
  { state: 'later', words: '以后' },
] as const

/** The days of what comes next, and of what was done last, as bars. */
export function WindowsCard({ of }: { of: PregnancyOfPage }) {
  const { large } = useLook()
  const shown = shownWindows(of)
  return (
    <Card>
      <ChartCanvas id='antenatal-windows' height={windowsHeight(shown, large)} label={windowsWords(shown, of.due)} plan={(width) => planWindows(shown, of, width, large)} />
      <View className='preg-legend' {...accessible({ hidden: true })}>
        {legend.map(({ state, words }) => (
          <View key={state} className='preg-legend-item'>
            <View className={`preg-pill preg-pill--${state}`} />
            {words}
          </View>
        ))}
        <View className='preg-legend-item'>
          <View className='preg-pill preg-pill--today' />
          今天
        </View>
      </View>
    </Card>
  )
}
