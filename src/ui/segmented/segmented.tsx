import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import './segmented.scss'

export interface SegmentedProps {
  options: ReadonlyArray<{ key: string; label: string }>
  value: string
  onChange: (key: string) => void
  /** What is chosen, for a screen reader. */
  label?: string
}

/** One of two or three ways to see or to say the same thing. */
export function Segmented({ options, value, onChange, label }: SegmentedProps) {
  return (
    <View className='x-seg' {...accessible({ role: 'radiogroup', label: label ?? options.map((option) => option.label).join('或') })}>
      {options.map((option) => (
        <View
          key={option.key}
          className={classNames('x-seg-option', option.key === value && 'x-seg-option--on')}
          {...accessible({ role: 'radio', checked: option.key === value, onTap: () => onChange(option.key) })}
        >
          {option.label}
        </View>
      ))}
    </View>
  )
}
