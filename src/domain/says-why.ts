import { hasHan, lettersAndDigits } from './letters'

/** Whether a text is words that somebody else can make sense of: so many letters or characters, a Chinese one among them, and not one and the same again and again. */
export function saysWhy(text: string, atLeast = 4): boolean {
  const meant = lettersAndDigits(text)
  return meant.length >= atLeast && new Set(meant).size > 1 && meant.some(hasHan)
}
