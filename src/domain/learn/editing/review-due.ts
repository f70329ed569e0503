/** When a signed piece is read again, and when those concerned are told. Dates are China's, `YYYY-MM-DD`. */
import { remindDays, reviewMonths } from './steps'

const asDate = (date: string) => new Date(`${date}T00:00:00Z`)
const said = (date: Date) => date.toISOString().slice(0, 10)

/** So many months after it was signed; the last of a month that has no such day. */
export function reviewDueAfter(signedOn: string, months: number = reviewMonths): string {
  const from = asDate(signedOn)
  const due = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate()))
  return said(due.getUTCDate() === from.getUTCDate() ? due : new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth(), 0)))
}

/** The day on which editors and reviewers are told that it will be due. */
export const remindBefore = (dueOn: string): string => said(new Date(asDate(dueOn).getTime() - remindDays * 86_400_000))
