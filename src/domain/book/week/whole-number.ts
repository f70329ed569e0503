/** A whole number between the two as somebody typed it; undefined for anything else. */
export function wholeNumber(text: string, least: number, most: number): number | undefined {
  const plain = text.trim()
  const number = /^\d{1,4}$/.test(plain) ? Number(plain) : Number.NaN
  return number >= least && number <= most ? number : undefined
}
