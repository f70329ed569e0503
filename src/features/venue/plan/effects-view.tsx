import { View } from '@tarojs/components'
import type { PlanEffects } from '@/domain/book/plan-contract'
import { effectGroups, effectNotes, effectWords } from '@/domain/book/week/effect-words'
import { Note } from '@/ui/note/note'
import { Tag } from '@/ui/tag/tag'
import './effects-view.scss'

/** More would be a list nobody reads; those with families stand first. */
const mostLines = 8

/** Who is affected if it were saved now. */
export function EffectsView({ effects }: { effects: PlanEffects }) {
  if (effects.problems.length > 0) {
    return (
      <View className='venue-effects'>
        {effects.problems.map((problem) => (
          <Note key={problem} tone='warn'>
            {problem}
          </Note>
        ))}
      </View>
    )
  }
  return (
    <View className='venue-effects'>
      <View className='venue-effects-whole'>{effectWords(effects)}</View>
      {effectGroups(effects).map(({ key, title, lines }) => (
        <View key={key}>
          <View className='venue-effects-title'>{`${title} ${lines.length} 场`}</View>
          {lines.slice(0, mostLines).map(({ id, text, families }) => (
            <View key={id} className='venue-effects-line'>
              <View className='venue-effects-text'>{text}</View>
              {families > 0 ? <Tag tone='sun'>{`${families} 家`}</Tag> : <View className='venue-effects-none'>没人约</View>}
            </View>
          ))}
          {lines.length > mostLines && <View className='venue-effects-none'>{`还有 ${lines.length - mostLines} 场`}</View>}
        </View>
      ))}
      {effects.blocked.map(({ id, words }) => (
        <Note key={id} tone='warn'>{`${words}，这一场先不动，空出来了自动跟上。`}</Note>
      ))}
      {effectNotes(effects).map((words) => (
        <Note key={words}>{words}</Note>
      ))}
    </View>
  )
}
