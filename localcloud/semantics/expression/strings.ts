import { typeName } from '../bson-type'
import { compareBson } from '../compare'
import { refused } from '../failure'
import { type Operators, absent, named, positional } from './operator'
import { textOf } from './text-of'

// MongoDB changes the case of ASCII letters only.
const lower = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
const upper = (text: string) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())

function concat(values: unknown[]): unknown {
  if (values.some(absent)) return null
  const wrong = values.find((value) => typeof value !== 'string')
  if (wrong !== undefined) throw refused(`$concat only supports strings, not ${typeName(wrong)}`)
  return values.join('')
}

function split([text, separator]: unknown[]): unknown {
  if (absent(text) || absent(separator)) return null
  if (typeof text !== 'string')
    throw refused(`$split requires an expression that evaluates to a string as a first argument, found: ${typeName(text)}`)
  if (typeof separator !== 'string')
    throw refused(`$split requires an expression that evaluates to a string as a second argument, found: ${typeName(separator)}`)
  if (separator === '') throw refused('$split requires a non-empty separator')
  return text.split(separator)
}

const WHITESPACE = '\0 \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'

const trimming = (name: string, left: boolean, right: boolean) =>
  named(name, ['input'], ['chars'], (given) => {
    const { input, chars = WHITESPACE } = given
    if (absent(input) || absent(chars)) return null
    if (typeof input !== 'string') throw refused(`${name} requires its input to be a string, got ${typeName(input)}`)
    if (typeof chars !== 'string') throw refused(`${name} requires 'chars' to be a string, got ${typeName(chars)}`)
    if ('chars' in given && given.chars === undefined) return null
    const [points, unwanted] = [[...input], new Set(chars)]
    let [from, to] = [0, points.length]
    while (left && from < to && unwanted.has(points[from] ?? '')) from += 1
    while (right && from < to && unwanted.has(points[to - 1] ?? '')) to -= 1
    return points.slice(from, to).join('')
  })

function present(name: string, value: unknown): string {
  if (typeof value !== 'string') throw refused(`${name} requires a string argument, found: ${typeName(value)}`)
  return value
}

export const strings: Operators = {
  $concat: positional('$concat', [0, Infinity], concat),
  $split: positional('$split', 2, split),
  $strcasecmp: positional('$strcasecmp', 2, ([a, b]) => Math.sign(compareBson(upper(textOf(a)), upper(textOf(b))))),
  $strLenBytes: positional('$strLenBytes', 1, ([value]) => Buffer.byteLength(present('$strLenBytes', value))),
  $strLenCP: positional('$strLenCP', 1, ([value]) => [...present('$strLenCP', value)].length),
  $toLower: positional('$toLower', 1, ([value]) => lower(textOf(value))),
  $toUpper: positional('$toUpper', 1, ([value]) => upper(textOf(value))),
  $trim: trimming('$trim', true, true),
  $ltrim: trimming('$ltrim', true, false),
  $rtrim: trimming('$rtrim', false, true),
}
