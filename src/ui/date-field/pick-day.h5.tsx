import { useState } from 'react'
import { WheelSheet } from '../wheel/wheel-sheet'
import { dayWheels, turned } from './day-wheels'
import { PickBox } from './pick-box'
import type { PickDayProps } from './pick-day'
import { saidDay } from './said-day'

/** A day in a browser: year, month and day side by side, in the app's own colours and sizes; what they stand at is said above. */
export function PickDay({ label, value, from, to, onChange }: PickDayProps) {
  const [at, setAt] = useState<string>()
  const open = () => setAt(from <= value && value <= to ? value : to)
  const done = () => {
    setAt(undefined)
    if (at !== undefined) onChange(at)
  }
  return (
    <>
      <PickBox label={label} words={value ? saidDay(value) : undefined} empty='选一天' icon='calendar' onTap={open} />
      {at !== undefined && (
        <WheelSheet
          title={label}
          said={saidDay(at)}
          wheels={dayWheels(at, from, to).map((wheel, place) => ({ ...wheel, onChoose: (next) => setAt(turned(at, place, next, from, to)) }))}
          onDone={done}
          onClose={() => setAt(undefined)}
        />
      )}
    </>
  )
}
