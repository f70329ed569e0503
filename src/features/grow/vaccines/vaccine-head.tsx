import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { saidExactAge } from '@/domain/grow/said-exact-age'
import type { Given } from '@/domain/grow/vaccines/child'
import type { Plan } from '@/domain/grow/vaccines/plan'
import { columns } from '@/domain/grow/vaccines/timeline'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { ChartCanvas } from '@/ui/chart/chart-canvas'
import { ChildFace } from '@/ui/child-face/child-face'
import { Icon } from '@/ui/icon/icon'
import type { ChildOfPage } from '../parts/child-of-page'
import { columnsWords, planStrip, stripHeight } from './plan-strip'

const legend = [
  { state: 'given', words: '打过' },
  { state: 'now', words: '现在该打' },
  { state: 'late', words: '待补' },
  { state: 'later', words: '以后' },
] as const

interface VaccineHeadProps {
  of: ChildOfPage
  plan: Plan
  given: readonly Given[]
}

/** Whose doses these are, all of them as dots at their ages, and the way to note one. */
export function VaccineHead({ of: { child, today, canNote }, plan, given }: VaccineHeadProps) {
  const { large } = useLook()
  const shown = columns({ birthDate: child.birthOn }, given, plan)
  return (
    <Card>
      <View className='vaccine-head'>
        <ChildFace />
        <View className='vaccine-head-words'>
          <View className='vaccine-head-name' {...accessible({ role: 'heading', level: 2 })}>
            {[child.name, saidExactAge(child.birthOn, today)].filter(Boolean).join('，')}
          </View>
          <View className='vaccine-head-text'>{given.length === 0 ? '还没有记过' : `记了 ${given.length} 剂`}</View>
        </View>
        {canNote && (
          <View className='vaccine-head-more' hoverClass='x-press' {...accessible({ role: 'button', onTap: () => open(routes.dose(child.id)) })}>
            补记一剂
            <Icon name='chevron-right' size={16} />
          </View>
        )}
      </View>
      <View className='vaccine-strip'>
        <ChartCanvas id='vaccine-strip' height={stripHeight(shown, large)} label={columnsWords(shown)} plan={(width) => planStrip(shown, width, large)} />
      </View>
      <View className='vaccine-legend' {...accessible({ hidden: true })}>
        {legend.map(({ state, words }) => (
          <View key={state} className='vaccine-legend-item'>
            <View className={`vaccine-dot vaccine-dot--${state}`} />
            {words}
          </View>
        ))}
        <View className='vaccine-legend-unit'>月龄</View>
      </View>
    </Card>
  )
}
