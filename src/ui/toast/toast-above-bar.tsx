import { View } from '@tarojs/components'
import { Toast, type ToastProps } from './toast'
import './toast-above-bar.scss'

/** A toast where a phone has it: in the middle, above the action bar; nothing while there is nothing to say. */
export function ToastAboveBar({ toast }: { toast: ToastProps | undefined }) {
  if (!toast) return null
  return (
    <View className='x-toast-above'>
      <Toast {...toast} />
    </View>
  )
}
