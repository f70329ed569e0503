import { useState } from 'react'
import { Field } from '../field/field'
import type { DateFieldProps } from './date-field'
import { readDate } from './read-date'
import { saidDay } from './said-day'
import { whyNotDay } from './why-not-day'

/**
 * A day, typed on a PC's keyboard in any of the usual ways; what was understood stands below. `onChange` gives the text as it was typed while it is no day between
 * the two: `whyNotDay` then says what is wrong, so that nothing typed is lost in silence.
 */
export function TypedDateField({ label, value, from, to, onChange, hint, error }: DateFieldProps) {
  const [text, setText] = useState(value && saidDay(value))
  const read = readDate(text)
  const outside = read && whyNotDay(text, from, to)
  const type = (next: string) => {
    setText(next)
    onChange(whyNotDay(next, from, to) === undefined ? (readDate(next) ?? '') : next)
  }
  return <Field label={label} value={text} onInput={type} placeholder='2024年3月5日，或 2024-3-5' maxLength={12} hint={read && !outside ? saidDay(read) : hint} error={error ?? outside} />
}
