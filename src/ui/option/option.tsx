import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import './option.scss'

export interface OptionProps {
  title: string
  text?: string
  on: boolean
  onTap: () => void
  /** Several may be on: a box with a check instead of a ring with a dot. */
  several?: boolean
  disabled?: boolean
}

/** One answer of a list, as tall as a thumb. */
export function Option({ title, text, on, onTap, several, disabled }: OptionProps) {
  return (
    <View
      className={classNames('x-option', on && 'x-option--on', disabled && 'x-option--off')}
      hoverClass={disabled ? 'none' : 'x-press'}
      {...accessible({ role: several ? 'checkbox' : 'radio', checked: on, disabled, onTap })}
    >
      <View className={classNames('x-option-mark', several && 'x-option-mark--box')}>{on && (several ? <Icon name='check' size={16} /> : <View className='x-option-dot' />)}</View>
      <View className='x-option-body'>
        <View className='x-option-title'>{title}</View>
        {text && <View className='x-option-text'>{text}</View>}
      </View>
    </View>
  )
}
