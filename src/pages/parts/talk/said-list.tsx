import { View } from '@tarojs/components'
import { saidMoment } from '@/domain/said-date'
import { talkSideNames, type TalkSide } from '@/domain/support/talk/talk-words'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'

interface SaidListProps {
  said: ReadonlyArray<{ id: string; from: TalkSide; byName: string; at: string; says: string }>
  /** Whose words stand at the right: those of who reads. */
  mine: TalkSide
}

/** What was said about an application, in the order that it was said: by whom and when. */
export function SaidList({ said, mine }: SaidListProps) {
  const now = new Date()
  return (
    <View {...accessible({ role: 'list' })}>
      {said.map(({ id, from, byName, at, says }) => (
        <View key={id} className={classNames('talk-said', from === mine && 'talk-said--mine')} {...accessible({ role: 'listitem' })}>
          <View className='talk-by'>{`${byName === '本人' ? (mine === 'family' ? '我' : talkSideNames.family) : byName}，${saidMoment(new Date(at), now)}`}</View>
          <View className='talk-words'>{says}</View>
        </View>
      ))}
    </View>
  )
}
