/** How characters sound, and which syllables letters are. */
import { pinyinTable } from './pinyin-table'

const rows = pinyinTable.trim().split('\n').map((line) => line.trim().split(' ') as [syllable: string, characters: string])
const syllables = new Set(rows.map(([syllable]) => syllable))
const readings = new Map<string, string[]>()
for (const [syllable, characters] of rows) for (const char of characters) readings.set(char, [...(readings.get(char) ?? []), syllable])

/** Every common reading, without tones; none for a rare character. */
export const readingsOf = (char: string): readonly string[] => readings.get(char) ?? []

const longest = 6

/** Letters as syllables, the fewest that fit: `dayimiao` is da yi miao. Undefined when they are no pinyin. */
export function syllablesOf(letters: string): string[] | undefined {
  /** Best way to the first i letters. */
  const ways: Array<string[] | undefined> = [[]]
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const way = ways[start]
      const syllable = letters.slice(start, end)
      const known = ways[end]
      if (way && syllables.has(syllable) && (known === undefined || way.length + 1 < known.length)) ways[end] = [...way, syllable]
    }
  }
  return ways[letters.length]
}
