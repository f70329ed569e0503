import { View } from '@tarojs/components'
import type { Playing } from '@/client/playing'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { ToolButton } from './tool-button'
import './playing-bar.scss'

/** While a sound plays, wherever the reader has got to: what it is, pause and stop. */
export function PlayingBar({ title, playing }: { title: string; playing: Playing }) {
  const isPlaying = playing.state === 'playing'
  return (
    <ActionBar>
      <View className='playing-what'>{isPlaying ? `正在放：${title}` : `停在这里：${title}`}</View>
      <ToolButton icon={isPlaying ? 'pause' : 'speaker'} onTap={playing.toggle}>
        {isPlaying ? '停一停' : '接着放'}
      </ToolButton>
      <ToolButton icon='stop' onTap={playing.stop}>
        不听了
      </ToolButton>
    </ActionBar>
  )
}
