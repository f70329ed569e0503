import type { Caller } from '../kernel/caller'
import { needSafeText } from '../kernel/wechat/need-safe-text'

/** WeChat looks at 2,500 characters at a time. */
const atOnce = 2400
/** What is chosen from lists, and ids: no words of anybody's. */
const chosen = new Set(['what', 'on', 'of', 'code', 'posture', 'checkup', 'hbsAg', 'by', 'until', 'item', 'visit', 'childId'])

/** Every text that a note holds, at any depth. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, part]) => (chosen.has(field) ? [] : wordsOf(part)))
}

/** What the rest of the family will read. Throws UNSAFE_TEXT. */
export async function needSafeNotes(caller: Caller, notes: readonly object[]): Promise<void> {
  const parts: string[][] = [[]]
  let length = 0
  for (const text of notes.flatMap(wordsOf)) {
    if (length + text.length > atOnce) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(text)
    length += text.length + 1
  }
  await Promise.all(parts.map((part) => needSafeText(caller, part)))
}
