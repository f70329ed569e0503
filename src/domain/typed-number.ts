/** Numbers as people type them, and as they are shown. */

const written = /^\d{1,3}([.。．,，]\d{0,2})?$/

/** A number as people type it, with any of the points; undefined for nothing, NaN for what is none. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim()
  if (plain === '') return undefined
  return written.test(plain) ? Number(plain.replace(/[。．,，]/, '.')) : Number.NaN
}

/** Two places at most, and none that says nothing: 9.4, 8.75, 69. */
export const plainNumber = (value: number): string => String(Math.round(value * 100) / 100)
