import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import './desk-key.scss'

/** A key of the keyboard, drawn beside what it does; screen readers have their own ways and pass over it. */
export function DeskKey({ children, bright }: { children: string; bright?: boolean }) {
  return (
    <View className={classNames('x-key', bright && 'x-key--bright')} {...accessible({ hidden: true })}>
      {children}
    </View>
  )
}
