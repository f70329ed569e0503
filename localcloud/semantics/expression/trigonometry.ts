import { refused } from '../failure'
import { type Operators, absent, numberOf, ofOne, positional } from './operator'

/** A function of one number that must lie within its domain. */
const within = (name: string, least: number, most: number, apply: (value: number) => number) =>
  ofOne(name, (value) => {
    const number = numberOf(name, value)
    if (number < least || number > most) throw refused(`cannot apply ${name} to ${number}, value must be in [${least},${most}]`)
    return apply(number)
  })

const anywhere = (name: string, apply: (value: number) => number) => ofOne(name, (value) => apply(numberOf(name, value)))
const finite = (name: string, apply: (value: number) => number) => within(name, -Number.MAX_VALUE, Number.MAX_VALUE, apply)

export const trigonometry: Operators = {
  $acos: within('$acos', -1, 1, Math.acos),
  $acosh: within('$acosh', 1, Infinity, Math.acosh),
  $asin: within('$asin', -1, 1, Math.asin),
  $asinh: anywhere('$asinh', Math.asinh),
  $atan: anywhere('$atan', Math.atan),
  $atan2: positional('$atan2', 2, ([y, x]) => (absent(y) || absent(x) ? null : Math.atan2(numberOf('$atan2', y), numberOf('$atan2', x)))),
  $atanh: within('$atanh', -1, 1, Math.atanh),
  $cos: finite('$cos', Math.cos),
  $degreesToRadians: anywhere('$degreesToRadians', (degrees) => (degrees * Math.PI) / 180),
  $radiansToDegrees: anywhere('$radiansToDegrees', (radians) => (radians * 180) / Math.PI),
  $sin: finite('$sin', Math.sin),
  $tan: finite('$tan', Math.tan),
}
