/** What is due for a child, small enough to be kept on the phone and read without the rules: by the pages of the file it is made, by the first page it is shown. */
import { daysFrom } from './calendar-days'
import { saidDate } from '../said-date'

interface DueDay {
  /** From this day on. */
  date: string
  /** "麻腮风 1" */
  names: string[]
  /** The first day on which one of them is late; undefined where the programme names none. */
  before?: string
}

export interface DueSummary {
  vaccines: DueDay[]
  checkups: Array<{ name: string; from: string; until: string }>
}

export interface DueRow {
  kind: 'vaccine' | 'checkup'
  title: string
  text: string
  /** How many days away; 0 is now. */
  inDays: number
}

/** So far ahead something is near. */
const nearDays = 30
const most = 3

/** At most three things: what is due, the next dose, the check-up of this age. */
export function dueRows({ vaccines, checkups }: DueSummary, today: string, now: Date): DueRow[] {
  const due = vaccines.filter(({ date }) => date <= today)
  const next = vaccines.find(({ date }) => date > today)
  const rows: DueRow[] = []
  if (due.length > 0) {
    const late = due.some(({ before }) => before !== undefined && before <= today)
    rows.push({ kind: 'vaccine', title: due.flatMap(({ names }) => names).join('、'), text: late ? '有晚了的，接着打就行，不用重来' : '现在可以打了', inDays: 0 })
  }
  if (next && daysFrom(today, next.date) <= nearDays) rows.push({ kind: 'vaccine', title: next.names.join('、'), text: `${saidDate(next.date, now)}起可以打`, inDays: daysFrom(today, next.date) })
  const checkup = checkups.find(({ until }) => today < until)
  if (checkup && daysFrom(today, checkup.from) <= nearDays) {
    const inDays = Math.max(0, daysFrom(today, checkup.from))
    rows.push({ kind: 'checkup', title: `${checkup.name}体检`, text: inDays === 0 ? `${saidDate(checkup.until, now)}前都可以` : `${saidDate(checkup.from, now)}起`, inDays })
  }
  return rows.slice(0, most)
}
