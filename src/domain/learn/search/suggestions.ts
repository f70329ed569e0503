/** Words to offer while somebody types. They are matched on the phone; what is typed goes nowhere before the person searches. */
import { speaksOfChildren } from '../parenting'
import { asksOfChildren } from './speaks-of-loss'

export interface Suggested {
  word: string
  /** First letters of its pinyin: `dym`. */
  letters: string
  /** Its pinyin without spaces: `dayimiao`. */
  sound: string
  /** Its pinyin, a space between two characters, every reading of each: `gao xie|xue ya`. */
  syllables: string
  /** Every piece that has it bears on bearing or raising children. */
  hiddenFromBereaved: boolean
}

const asCompared = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s']+/g, '')
const latin = /^[a-z]+$/

/** Whether these characters, from the first on, begin as typed: by their sounds, or by the first letter of each. */
function begins(characters: readonly string[], typed: string, by: 'sounds' | 'letters'): boolean {
  if (typed === '') return true
  const [first, ...rest] = characters
  return (first ?? '').split('|').some((reading) => {
    if (by === 'letters') return reading !== '' && typed.startsWith(reading.charAt(0)) && begins(rest, typed.slice(1), by)
    return reading !== '' && (reading.startsWith(typed) || (typed.startsWith(reading) && begins(rest, typed.slice(reading.length), by)))
  })
}

/** How well a word fits, the best 0, what begins so before what holds it; undefined when it does not. */
function fit({ word, letters, sound, syllables }: Suggested, typed: string): number | undefined {
  const said = asCompared(word)
  if (said.startsWith(typed)) return 0
  if (!latin.test(typed)) return said.includes(typed) ? 3 : undefined
  const characters = syllables.split(' ')
  if (letters.startsWith(typed) || begins(characters, typed, 'letters')) return 1
  // One letter begins too many sounds to mean one, and stands inside too many words.
  if (typed.length === 1) return undefined
  if (sound.startsWith(typed) || begins(characters, typed, 'sounds')) return 2
  const inside = characters.map((_, from) => characters.slice(from + 1))
  if (said.includes(typed) || inside.some((rest) => begins(rest, typed, 'letters'))) return 3
  // 接种疫苗 sounds so from its third character on.
  return inside.some((rest) => begins(rest, typed, 'sounds')) ? 4 : undefined
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

/** Without what bears on children, unless the person speaks of them. */
export const quietSuggestions = (words: readonly Suggested[], typed: string, limit: number): string[] =>
  suggestions(asksOfChildren(typed) ? words : words.filter(({ word, hiddenFromBereaved }) => !hiddenFromBereaved && !speaksOfChildren(word)), typed, limit)
