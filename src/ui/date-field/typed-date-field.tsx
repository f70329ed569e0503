import { useState } from 'react'
import { Field } from '../field/field'
import type { DateFieldProps } from './date-field'
import { readDate } from './read-date'
import { saidDay } from './said-day'

/** A day, typed on a PC's keyboard in any of the usual ways; what was understood stands below. `onChange` gives an empty text while it is no day between the two. */
export function TypedDateField({ label, value, from, to, onChange, hint, error }: DateFieldProps) {
  const [text, setText] = useState(value && saidDay(value))
  const read = readDate(text)
  const isWithin = read !== undefined && from <= read && read <= to
  const outside = read !== undefined && !isWithin ? `要在${saidDay(from)}到${saidDay(to)}之间` : undefined
  const type = (next: string) => {
    setText(next)
    const day = readDate(next)
    onChange(day !== undefined && from <= day && day <= to ? day : '')
  }
  return <Field label={label} value={text} onInput={type} placeholder='2024年3月5日，或 2024-3-5' maxLength={12} hint={isWithin ? saidDay(read) : hint} error={error ?? outside} />
}
