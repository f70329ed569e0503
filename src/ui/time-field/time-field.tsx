import { Picker, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import '../field/field.scss'
import '../date-field/date-field.scss'

export interface TimeFieldProps {
  label: string
  /** `HH:MM`. */
  value: string
  onChange: (time: string) => void
  hint?: string
  error?: string
}

/** An hour of the day, chosen from the phone's own wheel. */
export function TimeField({ label, value, onChange, hint, error }: TimeFieldProps) {
  const words = error ?? hint
  return (
    <View className={classNames('x-field', error !== undefined && 'x-field--error')}>
      <View className='x-field-label'>{label}</View>
      <Picker mode='time' value={value} onChange={(event) => onChange(String(event.detail.value))}>
        <View className='x-field-box' {...accessible({ role: 'button', label: `${label}，${value}` })}>
          <View className='x-date-words'>{value}</View>
          <Icon name='clock' size={20} />
        </View>
      </Picker>
      {words && (
        <View className='x-field-hint' {...(error ? accessible({ role: 'alert' }) : {})}>
          {error && <Icon name='alert' size={20} />}
          <View>{words}</View>
        </View>
      )}
    </View>
  )
}
