import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import './switch.scss'

export interface SwitchProps {
  on: boolean
  onChange: (next: boolean) => void
  label: string
}

/** On or off, at once. What cannot be turned off is a tag with a lock, not a grey switch. */
export function Switch({ on, onChange, label }: SwitchProps) {
  return (
    <View
      className={classNames('x-switch', on && 'x-switch--on')}
      {...accessible({ role: 'switch', label, checked: on, onTap: () => onChange(!on) })}
    >
      <View className='x-switch-track'>
        <View className='x-switch-knob'>{on && <Icon name='check' size={16} />}</View>
      </View>
    </View>
  )
}
