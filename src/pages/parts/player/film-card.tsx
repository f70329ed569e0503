import { View } from '@tarojs/components'
import { useRef } from 'react'
import { usePlaying, type Player } from '@/client/playing'
import { FilmFrame } from './film-frame'
import { PlayerControls } from './player-controls'
import './player-card.scss'

/** Slower than 0.8 no film goes in WeChat. */
const rates = [0.8, 1, 1.25, 1.5]

interface FilmCardProps {
  /** Undefined while it cannot be had. */
  src: string | undefined
  title: string
  note: string
  seconds: number
}

/** A film in its frame, with large buttons below, and what it is. */
export function FilmCard({ src, title, note, seconds }: FilmCardProps) {
  const player = useRef<Player>()
  const playing = usePlaying(() => player.current)
  // A newer address of the same film would begin it anew.
  const held = useRef(src)
  if (playing.state === 'off' || playing.state === 'failed') held.current = src
  return (
    <View className='player-card'>
      {held.current === undefined ? (
        <View className='player-missing'>视频现在取不到，连上网再来看。下面的文字照样能读。</View>
      ) : (
        <View className='player-film'>
          <FilmFrame src={held.current} label={`视频：${title}`} events={playing.events} player={player} />
        </View>
      )}
      <View className='player-note'>{playing.state === 'failed' ? `视频没放出来，再试一次，或者看下面的文字。${note}` : note}</View>
      {held.current !== undefined && <PlayerControls playing={playing} seconds={seconds} rates={rates} begin='看一看' />}
    </View>
  )
}
