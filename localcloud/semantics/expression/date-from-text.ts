import { typeName } from '../bson-type'
import { refused } from '../failure'
import { onRefusal } from '../on-refusal'
import { type Operator, type Operators, absent, namedArguments } from './operator'
import { readDate } from './read-date'
import { zoneOf } from './zone'

function read(text: unknown, format: unknown, timezone: unknown): Date {
  if (typeof text !== 'string') throw refused(`$dateFromString requires that 'dateString' be a string, found: ${typeName(text)}`)
  if (format !== undefined && typeof format !== 'string')
    throw refused(`$dateFromString requires that 'format' be a string, found: ${typeName(format)}`)
  return readDate(text, format, timezone === undefined ? undefined : zoneOf(timezone))
}

const fromText: Operator = (argument, compile) => {
  const given = namedArguments('$dateFromString', argument, ['dateString'], ['format', 'timezone', 'onError', 'onNull'])
  const [text, format, timezone] = [given.dateString, given.format, given.timezone].map((each) => compile(each))
  const otherwise = 'onError' in given ? compile(given.onError) : undefined
  const whenNull = 'onNull' in given ? compile(given.onNull) : () => null
  return (scope) => {
    const [dateString, formatText, zone] = [text?.(scope), format?.(scope), timezone?.(scope)]
    if (absent(dateString)) return whenNull(scope)
    if (('format' in given && absent(formatText)) || ('timezone' in given && absent(zone))) return null
    const attempt = () => read(dateString, formatText, zone)
    return otherwise === undefined ? attempt() : onRefusal(attempt, () => otherwise(scope))
  }
}

export const dateFromText: Operators = { $dateFromString: fromText }
