import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './row.scss'

export interface RowSignProps {
  icon: IconName
  tone?: 'primary' | 'sun' | 'plain' | 'danger'
}

/** The icon in a circle that leads a row. */
export function RowSign({ icon, tone = 'primary' }: RowSignProps) {
  return (
    <View className={classNames('x-row-sign', tone !== 'primary' && `x-row-sign--${tone}`)}>
      <Icon name={icon} />
    </View>
  )
}
