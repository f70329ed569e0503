import { View } from '@tarojs/components'
import type { Playing } from '@/client/playing'
import { PlayerControls } from './player-controls'
import './player-card.scss'

/** WeChat and browsers play all of these. */
const rates = [0.75, 1, 1.25, 1.5]

interface SoundCardProps {
  /** What it is, and for how long. */
  title: string
  playing: Playing
  seconds: number | undefined
}

/** A sound with large buttons, and what it is. */
export function SoundCard({ title, playing, seconds }: SoundCardProps) {
  return (
    <View className='player-card'>
      <View className='player-title'>{title}</View>
      {playing.state === 'failed' && <View className='player-note'>声音现在取不到，连上网再来听。下面的文字照样能读。</View>}
      <PlayerControls playing={playing} seconds={seconds} rates={rates} begin='听一听' />
    </View>
  )
}
