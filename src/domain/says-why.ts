import { hasHan, hasLetter, lettersAndDigits } from './letters'

/** Whether a text is words that somebody else can make sense of: so many letters or characters, a Chinese one among them, and not one and the same again and again. */
function saysWhy(text: string, atLeast = 4): boolean {
  const meant = lettersAndDigits(text)
  return meant.length >= atLeast && new Set(meant).size > 1 && meant.some(hasHan)
}

export interface Reasoning {
  /** Longest text, characters. */
  most: number
  least?: number
  /** What is asked for: 原因, unless it is something else that others have to understand. */
  about?: string
}

/** What is too much of a reason already while it is typed, as a sentence: nothing is cut off in silence. */
export function whyTooLong(text: string, most: number): string | undefined {
  const over = text.trim().length - most
  return over > 0 ? `最多 ${most} 个字，多了 ${over} 个。请写短一点。` : undefined
}

/** What a reason lacks, as a sentence that says what one needs; undefined when it says why. */
export function whyNotReason(text: string, { most, least = 4, about = '原因' }: Reasoning): string | undefined {
  const tooLong = whyTooLong(text, most)
  if (tooLong !== undefined) return tooLong
  if (saysWhy(text, least)) return undefined
  const plea = `请用一两句话写清${about}`
  const meant = lettersAndDigits(text)
  if (meant.length === 0) return text.trim() === '' ? `${plea}。` : `${plea}，别只打标点。`
  if (!meant.some(hasHan)) return hasLetter(text) ? `${plea}，别只打几个字母。` : `${plea}，别只打几个数字。`
  return meant.length < least ? `${plea}，至少 ${least} 个字。` : `${plea}，别只重复一个字。`
}
