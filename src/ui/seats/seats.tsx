import { Text, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import './seats.scss'

const mostBlocks = 20
const fewSeats = 2

export interface SeatsProps {
  free: number
  total: number
  /** Instead of 剩 5 / 共 12, such as 给您留着. */
  words?: string
}

/** Seats left as a bar: what is coloured is free. Two or fewer turn sunflower yellow. */
export function Seats({ free, total, words }: SeatsProps) {
  const left = Math.min(Math.max(free, 0), total)
  const blocks = total >= 2 && total <= mostBlocks
  return (
    <View
      className={classNames('x-seats', left <= fewSeats && 'x-seats--few')}
      {...accessible({ role: 'img', label: `共 ${total} 个名额，剩 ${left} 个${words ? `，${words}` : ''}` })}
    >
      <View className={classNames('x-seats-bar', blocks && `x-seats-bar--blocks x-seats-bar--of-${total}`)}>
        {left > 0 && <View className='x-seats-free' style={{ width: `${Math.round((left / total) * 1000) / 10}%` }} />}
      </View>
      <View className='x-seats-words'>
        <Text className='x-seats-left'>{words ?? (left > 0 ? `剩 ${left}` : '已满')}</Text>
        {!words && left > 0 && <Text className='x-seats-total'>{` / 共 ${total}`}</Text>}
      </View>
    </View>
  )
}
