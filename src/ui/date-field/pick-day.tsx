import { Picker } from '@tarojs/components'
import { PickBox } from './pick-box'
import { saidDay } from './said-day'

export interface PickDayProps {
  label: string
  value: string
  from: string
  to: string
  onChange: (date: string) => void
}

/** A day from WeChat's own wheels, which follow the phone's theme and size. A browser has others: `pick-day.h5.tsx`. */
export function PickDay({ label, value, from, to, onChange }: PickDayProps) {
  return (
    <Picker mode='date' value={value || to} start={from} end={to} onChange={(event) => onChange(String(event.detail.value))}>
      <PickBox label={label} words={value ? saidDay(value) : undefined} empty='选一天' icon='calendar' />
    </Picker>
  )
}
