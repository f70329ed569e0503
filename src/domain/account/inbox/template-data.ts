import { chinaClock } from '../../china-time'
import { clipped } from './clipped'
import type { Wording } from './gentle-words'

/** WeChat's limit for a keyword of the kind `thing`. */
const thingChars = 20

const thing = (text: string) => ({ value: clipped(text, thingChars) })

/**
 * A template's keywords. All three templates have the same: what it is (thing1), what to do (thing2), since when (time3); they are applied for so
 * (docs/operations.md).
 */
export function templateData({ title, text }: Wording, at: Date) {
  const { year, month, day, hour, minute } = chinaClock(at)
  return { thing1: thing(title), thing2: thing(text), time3: { value: `${year}年${month}月${day}日 ${hour}:${String(minute).padStart(2, '0')}` } }
}
