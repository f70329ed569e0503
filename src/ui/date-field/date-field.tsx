import { Picker, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import '../field/field.scss'
import { saidDay } from './said-day'
import './date-field.scss'

export interface DateFieldProps {
  label: string
  /** `YYYY-MM-DD`, or empty while nothing is chosen. */
  value: string
  /** Earliest and latest, `YYYY-MM-DD`. */
  from: string
  to: string
  onChange: (date: string) => void
  hint?: string
  error?: string
}

/** A day, chosen from the phone's own wheel. */
export function DateField({ label, value, from, to, onChange, hint, error }: DateFieldProps) {
  const words = error ?? hint
  return (
    <View className={classNames('x-field', error !== undefined && 'x-field--error')}>
      <View className='x-field-label'>{label}</View>
      <Picker mode='date' value={value || to} start={from} end={to} onChange={(event) => onChange(String(event.detail.value))}>
        <View className='x-field-box' {...accessible({ role: 'button', label: `${label}，${value ? saidDay(value) : '选一天'}` })}>
          <View className={classNames('x-date-words', value === '' && 'x-date-words--empty')}>{value ? saidDay(value) : '选一天'}</View>
          <Icon name='calendar' size={20} />
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
