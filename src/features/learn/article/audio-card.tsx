import { View } from '@tarojs/components'
import { useAudio } from '@/client/audio'
import { Button } from '@/ui/button/button'
import { saidLength } from './said-length'
import './facts-card.scss'
import './audio-card.scss'

interface AudioCardProps {
  /** Undefined while it cannot be had. */
  src: string | undefined
  title: string
}

/** A sound with one large button. */
export function AudioCard({ src, title }: AudioCardProps) {
  const { state, at, toggle } = useAudio(src)
  const isPlaying = state === 'playing'
  return (
    <View className='facts-card audio'>
      <View className='audio-words'>
        <View>{title}</View>
        {state === 'failed' && <View className='facts-card-note'>声音现在取不到，下面的文字照样能读。</View>}
        {(isPlaying || at > 0) && <View className='facts-card-note'>放到 {saidLength(at)}</View>}
      </View>
      <Button kind='soft' small icon={isPlaying ? 'pause' : 'speaker'} busy={state === 'loading' ? '正在取' : undefined} onTap={toggle}>
        {isPlaying ? '停一停' : at > 0 ? '接着听' : '听一听'}
      </Button>
    </View>
  )
}
