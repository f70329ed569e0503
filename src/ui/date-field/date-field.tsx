import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import '../field/field.scss'
import { PickDay } from './pick-day'

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

/** A day, chosen from wheels. */
export function DateField({ label, value, from, to, onChange, hint, error }: DateFieldProps) {
  const words = error ?? hint
  return (
    <View className={classNames('x-field', error !== undefined && 'x-field--error')}>
      <View className='x-field-label'>{label}</View>
      <PickDay label={label} value={value} from={from} to={to} onChange={onChange} />
      {words && (
        <View className='x-field-hint' {...(error ? accessible({ role: 'alert' }) : {})}>
          {error && <Icon name='alert' size={20} />}
          <View>{words}</View>
        </View>
      )}
    </View>
  )
}
