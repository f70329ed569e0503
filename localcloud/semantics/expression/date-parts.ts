import { isRow, typeName } from '../bson-type'
import { refused } from '../failure'
import { dayOfYear, isoDayOfWeek, isoWeek, isoWeekDate, isoWeekYear, utcMs, weekOfYear } from './calendar'
import { type Operator, type Operators, absent, listOf, named, namedArguments } from './operator'
import { instantOf, wallClock, zoneOf } from './zone'

export function dateOf(value: unknown): Date {
  if (!(value instanceof Date)) throw refused(`can't convert from BSON type ${typeName(value)} to Date`)
  return value
}

/** One part of a date: of `date`, or of `{date, timezone}`. */
function part(name: string, read: (wall: Date) => number): Operator {
  return (argument, compile) => {
    const [only, ...more] = listOf(argument)
    if (more.length > 0) throw refused(`${name} accepts exactly one argument if given an array, but was given ${more.length + 1}`)
    const withZone = isRow(only) && !Object.keys(only).some((key) => key.startsWith('$'))
    const given = withZone ? namedArguments(name, only, ['date'], ['timezone']) : { date: only }
    const [date, zone] = [compile(given.date), 'timezone' in given ? compile(given.timezone) : undefined]
    return (scope) => {
      const [value, timezone] = [date(scope), zone?.(scope)]
      if (absent(value) || (zone !== undefined && absent(timezone))) return null
      return read(wallClock(dateOf(value), zoneOf(timezone)))
    }
  }
}

const clock = (wall: Date) => ({
  hour: wall.getUTCHours(),
  minute: wall.getUTCMinutes(),
  second: wall.getUTCSeconds(),
  millisecond: wall.getUTCMilliseconds(),
})

function toParts(given: Record<string, unknown>): unknown {
  const { date, timezone, iso8601 } = given
  if (absent(date) || ('timezone' in given && absent(timezone)) || ('iso8601' in given && absent(iso8601))) return null
  if (iso8601 !== undefined && typeof iso8601 !== 'boolean') throw refused('iso8601 must evaluate to a bool')
  const wall = wallClock(dateOf(date), zoneOf(timezone))
  return iso8601 === true
    ? { isoWeekYear: isoWeekYear(wall), isoWeek: isoWeek(wall), isoDayOfWeek: isoDayOfWeek(wall), ...clock(wall) }
    : { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate(), ...clock(wall) }
}

const CALENDAR = ['year', 'month', 'day'] as const
const ISO = ['isoWeekYear', 'isoWeek', 'isoDayOfWeek'] as const
const CLOCK = ['hour', 'minute', 'second', 'millisecond'] as const

function wholePart(key: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw refused(`'${key}' must evaluate to an integer, found ${typeName(value)} with value ${JSON.stringify(value)}`)
  if (/year/i.test(key)) {
    if (value < 1 || value > 9999) throw refused(`'${key}' must evaluate to an integer in the range 1 to 9999, found ${value}`)
  } else if (Math.abs(value) > 32_767 && key !== 'second' && key !== 'millisecond') {
    throw refused(`'${key}' must evaluate to a value in the range [-32768, 32767]; value ${value} is not in range`)
  }
  return value
}

/** Parts beyond their range carry over: month 13 is January of the next year. */
function fromParts(given: Record<string, unknown>): Date | null {
  if (Object.values(given).some(absent)) return null
  const iso = 'isoWeekYear' in given
  if (iso && CALENDAR.some((key) => key in given)) throw refused('$dateFromParts does not allow mixing natural dates with ISO dates')
  if (!iso && !('year' in given)) throw refused("$dateFromParts requires either 'year' or 'isoWeekYear' to be present")
  if (!iso && ISO.some((key) => key in given)) throw refused('$dateFromParts does not allow mixing natural dates with ISO dates')
  const value = (key: string, otherwise: number) => (key in given ? wholePart(key, given[key]) : otherwise)
  const day = iso
    ? isoWeekDate(value('isoWeekYear', 1970), value('isoWeek', 1), value('isoDayOfWeek', 1))
    : utcMs(value('year', 1970), value('month', 1), value('day', 1))
  const time = utcMs(1970, 1, 1, value('hour', 0), value('minute', 0), value('second', 0), value('millisecond', 0))
  return instantOf(day + time, zoneOf(given.timezone))
}

export const dateParts: Operators = {
  $dateFromParts: named('$dateFromParts', [], [...CALENDAR, ...ISO, ...CLOCK, 'timezone'], fromParts),
  $dateToParts: named('$dateToParts', ['date'], ['timezone', 'iso8601'], toParts),
  $year: part('$year', (wall) => wall.getUTCFullYear()),
  $month: part('$month', (wall) => wall.getUTCMonth() + 1),
  $dayOfMonth: part('$dayOfMonth', (wall) => wall.getUTCDate()),
  $dayOfWeek: part('$dayOfWeek', (wall) => wall.getUTCDay() + 1),
  $dayOfYear: part('$dayOfYear', dayOfYear),
  $hour: part('$hour', (wall) => wall.getUTCHours()),
  $minute: part('$minute', (wall) => wall.getUTCMinutes()),
  $second: part('$second', (wall) => wall.getUTCSeconds()),
  $millisecond: part('$millisecond', (wall) => wall.getUTCMilliseconds()),
  $week: part('$week', weekOfYear),
  $isoDayOfWeek: part('$isoDayOfWeek', isoDayOfWeek),
  $isoWeek: part('$isoWeek', isoWeek),
  $isoWeekYear: part('$isoWeekYear', isoWeekYear),
}
