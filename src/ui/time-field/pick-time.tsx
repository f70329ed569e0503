import { Picker } from '@tarojs/components'
import { PickBox } from '../date-field/pick-box'

export interface PickTimeProps {
  label: string
  value: string
  onChange: (time: string) => void
}

/** An hour from WeChat's own wheels. A browser has others: `pick-time.h5.tsx`. */
export function PickTime({ label, value, onChange }: PickTimeProps) {
  return (
    <Picker mode='time' value={value} onChange={(event) => onChange(String(event.detail.value))}>
      <PickBox label={label} words={value} empty='' icon='clock' />
    </Picker>
  )
}
