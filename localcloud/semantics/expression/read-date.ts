import { refused } from '../failure'
import { isoWeekDate, utcMs } from './calendar'
import { type Zone, instantOf, numericOffset, utc } from './zone'

interface Parts {
  year?: number
  month?: number
  day?: number
  hour?: number
  minute?: number
  second?: number
  millisecond?: number
  isoYear?: number
  isoWeek?: number
  isoDay?: number
  offsetMs?: number
}

const unreadable = (text: string) => refused(`Error parsing date string '${text}'`)

/** What a format character stands for: the text it takes and the part it gives. */
const readers: Record<string, readonly [pattern: string, read: (text: string) => Parts]> = {
  Y: ['\\d{4}', (text) => ({ year: Number(text) })],
  m: ['\\d{1,2}', (text) => ({ month: Number(text) })],
  d: ['\\d{1,2}', (text) => ({ day: Number(text) })],
  H: ['\\d{1,2}', (text) => ({ hour: Number(text) })],
  M: ['\\d{1,2}', (text) => ({ minute: Number(text) })],
  S: ['\\d{1,2}', (text) => ({ second: Number(text) })],
  L: ['\\d{1,3}', (text) => ({ millisecond: Number(text.padEnd(3, '0')) })],
  G: ['\\d{4}', (text) => ({ isoYear: Number(text) })],
  V: ['\\d{1,2}', (text) => ({ isoWeek: Number(text) })],
  u: ['[1-7]', (text) => ({ isoDay: Number(text) })],
  z: ['Z|[+-]\\d\\d:?(?:\\d\\d)?', (text) => ({ offsetMs: text === 'Z' ? 0 : numericOffset(text) })],
  Z: ['[+-]\\d{1,3}', (text) => ({ offsetMs: Number(text) * 60_000 })],
}

const ISO_DAY = '(?<year>\\d{4})[-/](?<month>\\d{1,2})(?:[-/](?<day>\\d{1,2}))?'
const ISO_TIME = '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?'
const ISO_TEXT = new RegExp(`^${ISO_DAY}(?:[T ]${ISO_TIME})?\\s?(?<zone>Z|[+-]\\d\\d(?::?\\d\\d)?)?$`, 'i')

function byFormat(text: string, format: string): Parts {
  const reads: Array<(text: string) => Parts> = []
  const pattern = format.replace(/%([^]?)|[^]/gu, (piece, character: string | undefined) => {
    if (character === undefined || character === '%') return (character ?? piece).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    const reader = Object.hasOwn(readers, character) ? readers[character] : undefined
    if (reader === undefined) throw refused(`Invalid format character '%${character}' in format string`)
    reads.push(reader[1])
    return `(${reader[0]})`
  })
  const match = new RegExp(`^${pattern}$`, 'u').exec(text)
  if (match === null) throw unreadable(text)
  return Object.assign({}, ...reads.map((read, at) => read(match[at + 1] ?? ''))) as Parts
}

function byIso(text: string): Parts {
  const groups = ISO_TEXT.exec(text)?.groups
  if (groups === undefined) throw unreadable(text)
  const { year, month, day = '1', hour = '0', minute = '0', second = '0', fraction = '0', zone } = groups
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    millisecond: Number(fraction.padEnd(3, '0').slice(0, 3)),
    ...(zone === undefined ? {} : { offsetMs: /z/i.test(zone) ? 0 : (numericOffset(zone) ?? 0) }),
  }
}

function dayMs(parts: Parts, text: string): number {
  if (parts.isoYear !== undefined) return isoWeekDate(parts.isoYear, parts.isoWeek ?? 1, parts.isoDay ?? 1)
  const { year, month, day } = parts
  if (year === undefined || month === undefined || day === undefined) {
    throw refused(`an incomplete date/time string has been found, with elements missing: "${text}"`)
  }
  const ms = utcMs(year, month, day)
  if (new Date(ms).getUTCDate() !== day || new Date(ms).getUTCMonth() + 1 !== month) throw unreadable(text)
  return ms
}

/**
 * Reads a date: by a format of $dateFromString, else ISO 8601 (also with a blank for the T and slashes). A zone may stand in the text
 * or beside it, not both.
 */
export function readDate(text: string, format?: string, zone?: Zone): Date {
  const parts = format === undefined ? byIso(text) : byFormat(text, format)
  const { hour = 0, minute = 0, second = 0, millisecond = 0, offsetMs } = parts
  if (hour > 23 || minute > 59 || second > 59) throw unreadable(text)
  const wall = dayMs(parts, text) + utcMs(1970, 1, 1, hour, minute, second, millisecond)
  if (offsetMs === undefined) return instantOf(wall, zone ?? utc)
  if (zone !== undefined)
    throw refused(`you cannot pass in a date/time string with time zone information ('${text}') together with a timezone argument`)
  return new Date(wall - offsetMs)
}
