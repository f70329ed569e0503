/** Words to offer while somebody types. They are matched on the phone; what is typed goes nowhere before the person searches. */
import { speaksOfChildren } from '../parenting'

export interface Suggested {
  word: string
  /** First letters of its pinyin: `dym`. */
  letters: string
  /** Its pinyin without spaces: `dayimiao`. */
  sound: string
}

const asCompared = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s']+/g, '')
const latin = /^[a-z]+$/

/** How well a word fits, the best 0; undefined when it does not. */
function fit({ word, letters, sound }: Suggested, typed: string): number | undefined {
  const said = asCompared(word)
  if (said.startsWith(typed)) return 0
  if (latin.test(typed)) {
    if (letters.startsWith(typed)) return 1
    // One letter begins too many sounds to mean one.
    return typed.length > 1 && sound.startsWith(typed) ? 2 : undefined
  }
  return said.includes(typed) ? 3 : undefined
}

/** At most `limit` words that begin with, sound like or hold what is typed; among equals the commoner one, as the cloud ordered them. */
export function suggestions(words: readonly Suggested[], typed: string, limit: number): string[] {
  const sought = asCompared(typed)
  if (sought === '') return []
  const fitting = words.flatMap((word, order) => {
    const rank = fit(word, sought)
    return rank === undefined || asCompared(word.word) === sought ? [] : [{ word: word.word, rank, order }]
  })
  return fitting.sort((a, b) => a.rank - b.rank || a.order - b.order).slice(0, limit).map(({ word }) => word)
}

/** Without what speaks of children, unless the person does so. */
export const quietSuggestions = (words: readonly Suggested[], typed: string, limit: number): string[] =>
  suggestions(speaksOfChildren(typed) ? words : words.filter(({ word }) => !speaksOfChildren(word)), typed, limit)
