import { View } from '@tarojs/components'
import type { Playing } from '@/client/playing'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Segmented } from '@/ui/segmented/segmented'
import { saidLength } from './said-length'
import './player-controls.scss'

/** Far enough to hear a sentence again. */
const stepSeconds = 15

interface PlayerControlsProps {
  playing: Playing
  /** As the piece says it, until the file itself does. */
  seconds: number | undefined
  rates: readonly number[]
  /** 听一听, 看一看. */
  begin: string
}

/** Large buttons for what is played: nothing needs a gesture, and the time is said in words. */
export function PlayerControls({ playing, seconds, rates, begin }: PlayerControlsProps) {
  const { state, at, rate } = playing
  const length = playing.length ?? seconds
  const isPlaying = state === 'playing'
  const begun = isPlaying || at > 0
  const said = length === undefined ? saidLength(at) : `${saidLength(at)}，一共 ${saidLength(length)}`
  return (
    <View className='player'>
      {begun && (
        <>
          <View className='player-bar' {...accessible({ role: 'img', label: `放到 ${said}` })}>
            <View className='player-done' style={{ width: `${length ? Math.min(100, Math.round((at / length) * 100)) : 0}%` }} />
          </View>
          <View className='player-time'>放到 {said}</View>
        </>
      )}
      <Button kind='soft' block icon={isPlaying ? 'pause' : 'speaker'} busy={state === 'loading' ? '正在取' : undefined} onTap={playing.toggle}>
        {isPlaying ? '停一停' : begun ? '接着放' : state === 'failed' ? '再试一次' : begin}
      </Button>
      {begun && (
        <>
          <View className='player-jumps'>
            <Button kind='line' small fill onTap={() => playing.jump(-stepSeconds)}>
              {`退 ${stepSeconds} 秒`}
            </Button>
            <Button kind='line' small fill onTap={() => playing.jump(stepSeconds)}>
              {`进 ${stepSeconds} 秒`}
            </Button>
          </View>
          <Segmented label='快慢' options={rates.map((each) => ({ key: String(each), label: each === 1 ? '正常' : `${each} 倍` }))} value={String(rate)} onChange={(key) => playing.setRate(Number(key))} />
        </>
      )}
    </View>
  )
}
