import { Button, View } from '@tarojs/components'
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
  /** Opens WeChat's list of chats; in a browser `onTap` shares instead. */
  shares?: boolean
  onTap: () => void
}

/** An icon over its word, three of them in a bar. */
export function ToolButton({ icon, children, on, shares, onTap }: ToolButtonProps) {
  const className = classNames('tool', on && 'tool--on')
  const content = (
    <>
      <Icon name={icon} />
      <View>{children}</View>
    </>
  )
  if (shares && process.env.TARO_ENV !== 'h5') {
    return (
      <Button className={className} openType='share' hoverClass='x-press'>
        {content}
      </Button>
    )
  }
  return (
    <View className={className} hoverClass='x-press' {...accessible({ role: 'button', pressed: on, onTap })}>
      {content}
    </View>
  )
}
