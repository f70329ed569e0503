import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './icon-button.scss'

export interface IconButtonProps {
  icon: IconName
  /** What it does: the icon alone says it to nobody who cannot see. */
  label: string
  soft?: boolean
  onTap: () => void
}

/** A button whose sign everybody knows: close, read aloud, call. */
export function IconButton({ icon, label, soft, onTap }: IconButtonProps) {
  return (
    <View
      className={classNames('x-iconbtn', soft && 'x-iconbtn--soft')}
      hoverClass='x-press'
      {...accessible({ role: 'button', label, onTap })}
    >
      <Icon name={icon} />
    </View>
  )
}
