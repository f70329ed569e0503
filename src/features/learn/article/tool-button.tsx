import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon/icon'
import type { IconName } from '@/ui/icon/icons'
import './tool-button.scss'

interface ToolButtonProps {
  icon: IconName
  children: string
  /** It is in force, such as saved. */
  on?: boolean
  onTap: () => void
}

/** An icon over its word, three of them in a bar. */
export function ToolButton({ icon, children, on, onTap }: ToolButtonProps) {
  return (
    <View className={classNames('tool', on && 'tool--on')} hoverClass='x-press' {...accessible({ role: 'button', pressed: on, onTap })}>
      <Icon name={icon} />
      <View>{children}</View>
    </View>
  )
}
