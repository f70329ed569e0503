import { typeName } from '../bson-type'
import { refused } from '../failure'
import { type Operators, absent, integerOf, positional } from './operator'
import { textOf } from './text-of'

const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000

function wholeNumber(name: string, what: string, value: unknown): number {
  if (typeof value !== 'number') throw refused(`${name}: ${what} must be a numeric type (is BSON type ${typeName(value)})`)
  return Math.trunc(value)
}

/** A negative length reaches to the end. */
function substrBytes([value, start, length]: unknown[]): string {
  const bytes = Buffer.from(textOf(value))
  const from = wholeNumber('$substrBytes', 'starting index', start)
  const count = wholeNumber('$substrBytes', 'length', length)
  if (from < 0) throw refused('$substrBytes: starting index must be non-negative')
  const to = count < 0 ? bytes.length : Math.min(bytes.length, from + count)
  if (isContinuation(bytes[from])) throw refused('$substrBytes: Invalid range, starting index is a UTF-8 continuation byte.')
  if (to > from && isContinuation(bytes[to]))
    throw refused('$substrBytes: Invalid range, ending index is in the middle of a UTF-8 character.')
  return bytes.subarray(from, Math.max(from, to)).toString()
}

function substrCP([value, start, length]: unknown[]): string {
  const points = [...textOf(value)]
  const from = wholeNumber('$substrCP', 'starting index', start)
  const count = wholeNumber('$substrCP', 'length', length)
  if (from < 0) throw refused('$substrCP: the starting index must be nonnegative integer.')
  if (count < 0) throw refused('$substrCP: length must be a nonnegative integer.')
  return points.slice(from, from + count).join('')
}

/** Positions are counted in units: bytes of UTF-8, or code points. `find` is given the text's and the wanted units. */
function indexOf<Units extends { length: number }>(
  name: string,
  split: (text: string) => Units,
  find: (units: Units, wanted: Units, from: number) => number,
) {
  return positional(name, [2, 4], ([text, wanted, start = 0, end]) => {
    if (absent(text)) return null
    if (typeof text !== 'string') throw refused(`${name} requires a string as the first argument, found: ${typeName(text)}`)
    if (typeof wanted !== 'string') throw refused(`${name} requires a string as the second argument, found: ${typeName(wanted)}`)
    const [units, wantedUnits] = [split(text), split(wanted)]
    const from = integerOf(name, 'starting index', start, 0)
    const to = Math.min(units.length, end === undefined ? units.length : integerOf(name, 'ending index', end, 0))
    if (from > to) return -1
    const found = find(units, wantedUnits, from)
    return found >= 0 && found + wantedUnits.length <= to ? found : -1
  })
}

const findBytes = (bytes: Buffer, wanted: Buffer, from: number) => bytes.indexOf(wanted, from)

function findPoints(points: string[], wanted: string[], from: number): number {
  for (let at = from; at + wanted.length <= points.length; at += 1) {
    if (wanted.every((point, offset) => points[at + offset] === point)) return at
  }
  return -1
}

export const substrings: Operators = {
  $indexOfBytes: indexOf('$indexOfBytes', (text) => Buffer.from(text), findBytes),
  $indexOfCP: indexOf('$indexOfCP', (text) => [...text], findPoints),
  $substr: positional('$substr', 3, substrBytes),
  $substrBytes: positional('$substrBytes', 3, substrBytes),
  $substrCP: positional('$substrCP', 3, substrCP),
}
