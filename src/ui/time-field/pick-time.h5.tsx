import { useState } from 'react'
import { PickBox } from '../date-field/pick-box'
import { WheelSheet } from '../wheel/wheel-sheet'
import type { PickTimeProps } from './pick-time'

const twoDigits = (count: number, unit: string) => Array.from({ length: count }, (_, i) => String(i).padStart(2, '0')).map((key) => ({ key, words: `${key}${unit}` }))
const hours = twoDigits(24, '点')
const minutes = twoDigits(60, '分')

/** An hour in a browser, in the app's own colours and sizes. */
export function PickTime({ label, value, onChange }: PickTimeProps) {
  const [at, setAt] = useState<string>()
  const [hour = '', minute = ''] = (at ?? value).split(':')
  const done = () => {
    setAt(undefined)
    if (at !== undefined) onChange(at)
  }
  return (
    <>
      <PickBox label={label} words={value} empty='' icon='clock' onTap={() => setAt(value)} />
      {at !== undefined && (
        <WheelSheet
          title={label}
          said={at}
          wheels={[
            { label: '点', options: hours, chosen: hour, onChoose: (next) => setAt(`${next}:${minute}`) },
            { label: '分', options: minutes, chosen: minute, onChoose: (next) => setAt(`${hour}:${next}`) },
          ]}
          onDone={done}
          onClose={() => setAt(undefined)}
        />
      )}
    </>
  )
}
