import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './toast.scss'

export interface ToastProps {
  text: string
  icon?: IconName
}

/** What has just happened, in a few words; the app decides where and how long. */
export function Toast({ text, icon }: ToastProps) {
  return (
    <View className='x-toast' {...accessible({ role: 'status' })}>
      {icon && <Icon name={icon} size={20} />}
      <View>{text}</View>
    </View>
  )
}
