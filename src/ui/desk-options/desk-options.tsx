import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import './desk-options.scss'

export interface DeskOptionsProps {
  label: string
  options: ReadonlyArray<{ key: string; label: string; text?: string }>
  value: string | undefined
  onChange: (key: string) => void
}

/** One of several, each on a line of its own. */
export function DeskOptions({ label, options, value, onChange }: DeskOptionsProps) {
  return (
    <View className='x-doptions' {...accessible({ role: 'radiogroup', label })}>
      {options.map((option) => {
        const on = option.key === value
        return (
          <View
            key={option.key}
            className={classNames('x-doption', on && 'x-doption--on')}
            {...accessible({ role: 'radio', label: [option.label, option.text].filter(Boolean).join('，'), checked: on, onTap: () => onChange(option.key) })}
          >
            <View className='x-doption-ring' />
            <View>
              <View>{option.label}</View>
              {option.text && <View className='x-doption-text'>{option.text}</View>}
            </View>
          </View>
        )
      })}
    </View>
  )
}
