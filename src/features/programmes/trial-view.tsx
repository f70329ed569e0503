import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Trial } from '@/domain/support/programme/trial-shape'
import { fullDate } from '@/domain/said-date'
import { saidYuan } from '@/domain/support/said-yuan'
import { Button } from '@/ui/button/button'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Tag } from '@/ui/tag/tag'
import { saidEnd } from './said-value'

type Change = Trial['lines'][number]['change']

/** Those who lose come first: a test run is there for them. */
const order: readonly Change[] = ['less', 'asked', 'more', 'same']
const tags: Readonly<Record<Change, readonly [words: string, tone: 'danger' | 'warn' | 'ok' | 'plain']>> = { less: ['少了', 'danger'], asked: ['要补答', 'warn'], more: ['多了', 'ok'], same: ['不变', 'plain'] }

/** What a change would do to the sample families: who has less, who has more, and who stays. */
export function TrialView({ of }: { of: Trial }) {
  const [all, setAll] = useState(false)
  const { on, isMonthly, counts, cents, lines } = of
  const shown = order.flatMap((change) => (change === 'same' && !all ? [] : lines.filter((line) => line.change === change)))
  return (
    <DeskPart title={`试算：${lines.length} 户样例家庭`} mind>
      <View className='programmes-counts'>
        {order.map((change) => (
          <View key={change} className='programmes-count'>
            <View className='programmes-count-number'>{counts[change]}</View>
            <Tag tone={tags[change][1]}>{tags[change][0]}</Tag>
          </View>
        ))}
      </View>
      <View className='programmes-note'>
        {cents.before === 0 && cents.after === 0 ? `按${fullDate(on)}算。` : `按${fullDate(on)}算，符合的一共${isMonthly ? '一个月' : ''} ${saidYuan(cents.before)}，改后 ${saidYuan(cents.after)}。`}
        有一样变差，钱少了或更晚才符合，就算少了。样例是编的，不是真的家庭。
      </View>
      {shown.map(({ name, before, after, change }) => (
        <View key={name} className='programmes-line'>
          <View className='programmes-line-words'>
            <View>{name}</View>
            <View className='programmes-note'>{change === 'same' ? saidEnd(after, isMonthly) : `${saidEnd(before, isMonthly)} → ${saidEnd(after, isMonthly)}`}</View>
          </View>
          <Tag tone={tags[change][1]}>{tags[change][0]}</Tag>
        </View>
      ))}
      {counts.same > 0 && !all && (
        <Button kind='text' small onTap={() => setAll(true)}>
          {`看不变的 ${counts.same} 户`}
        </Button>
      )}
    </DeskPart>
  )
}
