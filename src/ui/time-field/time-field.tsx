import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import '../field/field.scss'
import { PickTime } from './pick-time'

export interface TimeFieldProps {
  label: string
  /** `HH:MM`. */
  value: string
  onChange: (time: string) => void
  hint?: string
  error?: string
}

/** An hour of the day, chosen from wheels. */
export function TimeField({ label, value, onChange, hint, error }: TimeFieldProps) {
  const words = error ?? hint
  return (
    <View className={classNames('x-field', error !== undefined && 'x-field--error')}>
      <View className='x-field-label'>{label}</View>
      <PickTime label={label} value={value} onChange={onChange} />
      {words && (
        <View className='x-field-hint' {...(error ? accessible({ role: 'alert' }) : {})}>
          {error && <Icon name='alert' size={20} />}
          <View>{words}</View>
        </View>
      )}
    </View>
  )
}
