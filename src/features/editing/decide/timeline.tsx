import { View } from '@tarojs/components'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import { saidMoment } from '@/domain/said-date'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { accessible } from '@/ui/accessible'
import './timeline.scss'

/** What happened to the piece, newest first: who, when, and with which words. */
export function Timeline({ steps }: { steps: Manuscript['timeline'] }) {
  const now = new Date()
  if (steps.length === 0) return null
  return (
    <DeskPart title='经过'>
      <View {...accessible({ role: 'list' })}>
        {steps.map(({ at, act, says, by, note, version }, index) => (
          <View key={`${at}-${act}-${index}`} className='timeline-step' {...accessible({ role: 'listitem' })}>
            <View className='timeline-what'>{[`${by}：${says}`, version > 1 && `第 ${version} 版`].filter(Boolean).join('，')}</View>
            <View className='timeline-when'>{saidMoment(new Date(at), now)}</View>
            {note !== '' && <View className='timeline-note'>{note}</View>}
          </View>
        ))}
      </View>
    </DeskPart>
  )
}
