/** The decimal digits of a finite number, exactly, and how many of them stand before the point. */
function decimalDigits(magnitude: number): { digits: string; whole: number } {
  const [whole = '0', fraction = ''] = magnitude < 1e21 ? magnitude.toFixed(100).split('.') : [BigInt(magnitude).toString()]
  return { digits: whole + fraction, whole: whole.length }
}

/**
 * Cuts a number at `place` decimals (negative: before the point), and rounds when `round`: to nearest, ties to even, as
 * IEEE 754 and MongoDB's $round do it, on the exact value.
 */
export function atPlace(value: number, place: number, round: boolean): number {
  if (!Number.isFinite(value)) return value
  const { digits, whole } = decimalDigits(Math.abs(value))
  const cut = whole + place
  const kept = BigInt(digits.slice(0, Math.max(0, cut)) || '0')
  const rest = cut < 0 ? '0'.repeat(-cut) + digits : digits.slice(cut)
  const half = `5${'0'.repeat(Math.max(0, rest.length - 1))}`
  const up = round && (rest > half || (rest === half && kept % 2n === 1n))
  return Math.sign(value) * Number(`${kept + (up ? 1n : 0n)}e${-Math.min(place, digits.length - whole)}`)
}
