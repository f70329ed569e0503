import { hasHan, hasLetterOrDigit } from '../../letters'
import { withoutFillers } from './filler-words'

/** A run of a text; `hit` when it is what was looked for. */
interface Run {
  text: string
  hit: boolean
}

/** As search compares characters: width and case do not matter. */
const asCompared = (char: string) => char.normalize('NFKC').toLowerCase()

/**
 * Where `text` has what was asked for: every run of it, at least two characters long, that stands in the question as well; a question of one character marks that
 * character. What is said around a question (怎么办, 什么时候) marks nothing.
 */
export function highlighted(text: string, asked: string): Run[] {
  const chars = [...text]
  const plain = chars.map(asCompared)
  const words = withoutFillers(asked).split(/\s+/).map((word) => [...word].map(asCompared).filter(hasLetterOrDigit)).filter((word) => word.length > 0)
  const marked = chars.map(() => false)
  for (const word of words) {
    for (let at = 0; at < plain.length; ) {
      const length = longestAt(plain, at, word)
      const isWhole = length === word.length
      if (length >= 2 || (isWhole && word.length === 1 && hasHan(word[0]!))) marked.fill(true, at, at + length)
      at += Math.max(1, length)
    }
  }
  return runsOf(chars, marked)
}

/** Length of the longest piece of `word` that stands in `text` at this place. */
function longestAt(text: readonly string[], at: number, word: readonly string[]): number {
  let longest = 0
  for (let from = 0; from < word.length; from++) {
    let length = 0
    while (from + length < word.length && at + length < text.length && text[at + length] === word[from + length]) length++
    longest = Math.max(longest, length)
  }
  return longest
}

function runsOf(chars: readonly string[], marked: readonly boolean[]): Run[] {
  const runs: Run[] = []
  chars.forEach((char, i) => {
    const hit = marked[i] ?? false
    const last = runs[runs.length - 1]
    if (last?.hit === hit) last.text += char
    else runs.push({ text: char, hit })
  })
  return runs
}
