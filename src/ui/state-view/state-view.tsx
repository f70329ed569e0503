import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Button } from '../button/button'
import { Illustration } from '../illustration/illustration'
import { shownId } from '../shown-id'
import './state-view.scss'

export interface StateViewProps {
  /** pot-sprout: nothing yet; watering-can: it failed; cloud-flower: no network. */
  picture: string
  title: string
  /** What is safe, and what to do next; a line break is kept. */
  text?: string
  /** Of a failure, so that people can be helped quickly. */
  requestId?: string
  action?: string
  onAction?: () => void
}

/** Where there is nothing to show: why, and the one thing to do. */
export function StateView({ picture, title, text, requestId, action, onAction }: StateViewProps) {
  return (
    <View className='x-state'>
      <Illustration name={picture} shape='state' />
      <View className='x-state-title' {...accessible({ role: 'heading', level: 2 })}>
        {title}
      </View>
      {text && <View className='x-state-text'>{text}</View>}
      {requestId && <View className='x-state-id'>编号 {shownId(requestId)}，报给我们能更快查到</View>}
      {action && (
        <View className='x-state-action'>
          <Button kind='soft' small icon={requestId ? 'refresh' : undefined} onTap={onAction}>
            {action}
          </Button>
        </View>
      )}
    </View>
  )
}
