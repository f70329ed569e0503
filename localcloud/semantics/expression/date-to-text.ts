import { typeName } from '../bson-type'
import { refused } from '../failure'
import { dayOfYear, isoDayOfWeek, isoWeek, isoWeekYear, weekOfYear } from './calendar'
import { dateOf } from './date-parts'
import { type Operators, absent, named } from './operator'
import { type Zone, utc, wallClock, zoneOf } from './zone'

const digits = (value: number, length: number) => String(value).padStart(length, '0')

function signed(offsetMs: number): string {
  const minutes = Math.trunc(Math.abs(offsetMs) / 60_000)
  return `${offsetMs < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60), 2)}${digits(minutes % 60, 2)}`
}

const specifiers: Record<string, (wall: Date, offsetMs: number) => string> = {
  d: (wall) => digits(wall.getUTCDate(), 2),
  G: (wall) => digits(isoWeekYear(wall), 4),
  H: (wall) => digits(wall.getUTCHours(), 2),
  j: (wall) => digits(dayOfYear(wall), 3),
  L: (wall) => digits(wall.getUTCMilliseconds(), 3),
  m: (wall) => digits(wall.getUTCMonth() + 1, 2),
  M: (wall) => digits(wall.getUTCMinutes(), 2),
  S: (wall) => digits(wall.getUTCSeconds(), 2),
  u: (wall) => String(isoDayOfWeek(wall)),
  U: (wall) => digits(weekOfYear(wall), 2),
  V: (wall) => digits(isoWeek(wall), 2),
  w: (wall) => String(wall.getUTCDay() + 1),
  Y: (wall) => digits(wall.getUTCFullYear(), 4),
  z: (_wall, offsetMs) => signed(offsetMs),
  Z: (_wall, offsetMs) => `${offsetMs < 0 ? '-' : '+'}${Math.trunc(Math.abs(offsetMs) / 60_000)}`,
  '%': () => '%',
}

function formatDate(date: Date, format: string, zone: Zone): string {
  const wall = wallClock(date, zone)
  const year = wall.getUTCFullYear()
  if (year < 0 || year > 9999) throw refused(`dateToString is only defined on year 0-9999, tried to use year ${year}`)
  return format.replace(/%([^]?)/g, (_, character: string) => {
    const write = Object.hasOwn(specifiers, character) ? specifiers[character] : undefined
    if (write === undefined)
      throw refused(
        character === '' ? "Unmatched '%' at end of format string" : `Invalid format character '%${character}' in format string`,
      )
    return write(wall, zone(date.getTime()))
  })
}

function toText(given: Record<string, unknown>): unknown {
  const { date, format, timezone } = given
  if (absent(date)) return 'onNull' in given ? given.onNull : null
  if (('format' in given && absent(format)) || ('timezone' in given && absent(timezone))) return null
  if (format !== undefined && typeof format !== 'string')
    throw refused(`$dateToString requires that 'format' be a string, found: ${typeName(format)}`)
  const zone = zoneOf(timezone)
  return formatDate(dateOf(date), format ?? (zone === utc ? '%Y-%m-%dT%H:%M:%S.%LZ' : '%Y-%m-%dT%H:%M:%S.%L'), zone)
}

export const dateToText: Operators = {
  $dateToString: named('$dateToString', ['date'], ['format', 'timezone', 'onNull'], toText),
}
