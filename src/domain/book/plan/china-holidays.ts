/** 国务院's yearly notices of days off and make-up workdays (调休), as `chinese-days` has them. 25 KB of code: for functions, not for phones. */
import { getDayDetail, isInLieu } from 'chinese-days'
import { dateOfDay, dayIndex } from './china-moment'

type DayKind =
  /** A workday or a weekend as any other. */
  | { kind: 'plain' }
  /** A day off of a festival: 国庆节. Weekend days within it are of it. */
  | { kind: 'holiday'; name: string }
  /** A Saturday or Sunday that is worked, and the weekday off that it is worked for; undefined where the days do not pair. */
  | { kind: 'makeUp'; name: string; replaces: string | undefined }
  /** The notice for that year is not out, or not known to the program. */
  | { kind: 'unknown'; year: number }

const plain: DayKind = { kind: 'plain' }

/** The New Year's days off and their make-up days have begun on 29 December at the earliest (2007, 2018): from then on the next year's notice is asked. */
function noticeYear(date: string): number {
  const year = Number(date.slice(0, 4))
  return date.slice(5) >= '12-29' ? year + 1 : year
}

type Arrangement = ReadonlyMap<string, DayKind>
const arrangements = new Map<number, Arrangement | undefined>()

/** Undefined when that year's notice is not known. */
function arrangementOf(year: number): Arrangement | undefined {
  if (!arrangements.has(year)) arrangements.set(year, readArrangement(year))
  return arrangements.get(year)
}

function readArrangement(year: number): Arrangement | undefined {
  const days = new Map<string, DayKind>()
  const worked = new Map<string, string[]>()
  const off = new Map<string, string[]>()
  const end = dayIndex(`${year}-12-28`)
  for (let day = dayIndex(`${year - 1}-12-29`); day <= end; day++) {
    const date = dateOfDay(day)
    // "National Day,国庆节,3"; any other day has its weekday's name, in English and by the host's clock: that is not used. West of Greenwich the package's tables are a day off,
    // and so is how it reads a text: asked with texts, and only so, it is right everywhere.
    const { name: names, work } = getDayDetail(date)
    const name = names.split(',')[1]
    if (name === undefined) continue
    if (work) worked.set(name, [...(worked.get(name) ?? []), date])
    else days.set(date, { kind: 'holiday', name })
    if (isInLieu(date)) off.set(name, [...(off.get(name) ?? []), date])
  }
  for (const [name, dates] of worked) {
    const replaced = off.get(name) ?? []
    const pair = replaced.length === dates.length
    dates.forEach((date, i) => days.set(date, { kind: 'makeUp', name, replaces: pair ? replaced[i] : undefined }))
  }
  // A notice is for the whole year: one without a National Day is only the end of another's New Year.
  return days.has(`${year}-10-01`) ? days : undefined
}

/** What kind of day a local date is. A year without a notice is `unknown`, whatever the weekday. */
export function dayKind(date: string): DayKind {
  const year = noticeYear(date)
  const arrangement = arrangementOf(year)
  return arrangement ? (arrangement.get(date) ?? plain) : { kind: 'unknown', year }
}
