/**
 * The terms by which a piece is found: two characters in a row (Chinese has no spaces), one character, how they sound, the first letters of that, and words of
 * letters or digits. Every kind has a prefix of its own, so that the sound `ai` is never the word `ai`.
 */
import { withoutFillers } from '@/domain/learn/search/filler-words'
import { readingsOf, syllablesOf } from './pinyin'
import { grams, textRuns } from './text-runs'

const characters = (text: string) => [...text]

const bigrams = (han: string) => grams(characters(han), 2).map((pair) => `b${pair}`)
const single = (han: string) => characters(han).map((char) => `u${char}`)
/** Two syllables in a row, with every reading: 长大 is found by `zhang da` and by `chang da`. */
const soundPairs = (syllables: ReadonlyArray<readonly string[]>) =>
  syllables.slice(1).flatMap((second, i) => (syllables[i] ?? []).flatMap((one) => second.map((two) => `p${one} ${two}`)))
const sounds = (han: string) => soundPairs(characters(han).map(readingsOf))
/** First letters in a row: three, or two of a word of two. */
const initials = (letters: readonly string[]) => (letters.length < 3 ? grams(letters, 2) : [...grams(letters, 3), ...grams(letters, 2)]).map((gram) => `i${gram}`)
const initialsOf = (han: string) => initials(characters(han).flatMap((char) => readingsOf(char)[0]?.[0] ?? []))

export interface Field {
  text: string
  /** Short texts that somebody chose with care are also found by sound, by first letters and by one character; a whole body would be found by anything. */
  named: boolean
}

/** Every term of one field of a piece. */
export function termsOfField({ text, named }: Field): Set<string> {
  const terms = new Set<string>()
  for (const { script, text: run } of textRuns(text)) {
    if (script === 'latin') terms.add(`w${run}`)
    else for (const term of named ? [...bigrams(run), ...single(run), ...sounds(run), ...initialsOf(run)] : bigrams(run)) terms.add(term)
  }
  return terms
}

/** A term to look up, and how much it tells that a piece has it: 1 for what was asked itself. */
export interface QueryTerm {
  term: string
  weight: number
}

/** One pair of characters or one word of a question: the term itself first, then what may stand in for it. */
export type QueryStep = readonly QueryTerm[]

const longestQuery = 24
/** A short question is one or two words, in which a wrong character is much of it: then its sound and its single characters stand in. */
const shortQuery = 6
const [soundWeight, singleWeight, initialsWeight] = [0.7, 0.3, 0.8]

const weighted = (terms: readonly string[], weight: number): QueryTerm[] => terms.map((term) => ({ term, weight }))

function ofHan(han: string, isShort: boolean): QueryStep[] {
  if (characters(han).length === 1) return single(han).map((term) => [{ term, weight: 1 }])
  return grams(characters(han), 2).map((pair) => [
    ...weighted(bigrams(pair), 1),
    ...(isShort ? [...weighted(sounds(pair), soundWeight), ...weighted(single(pair), singleWeight)] : []),
  ])
}

function ofLatin(letters: string): QueryStep[] {
  const syllables = /^[a-z]+$/.test(letters) ? syllablesOf(letters) : undefined
  const sound = syllables ? soundPairs(syllables.map((syllable) => [syllable])) : []
  if (sound.length > 0) return sound.map((term) => [...weighted([term], 1), ...weighted([`w${letters}`], 1)])
  const first = /^[a-z]{2,6}$/.test(letters) ? initials([...letters]).slice(0, Math.max(1, letters.length - 2)) : []
  return first.length > 0 ? first.map((term) => [{ term: `w${letters}`, weight: 1 }, { term, weight: initialsWeight }]) : [[{ term: `w${letters}`, weight: 1 }]]
}

/** What to look up for what somebody typed, step by step. */
export function stepsOfQuery(typed: string): QueryStep[] {
  const asked = [...withoutFillers(typed)].slice(0, longestQuery).join('')
  const runs = textRuns(asked)
  const isShort = runs.reduce((sum, { script, text }) => sum + (script === 'han' ? characters(text).length : 0), 0) <= shortQuery
  return runs.flatMap(({ script, text }) => (script === 'han' ? ofHan(text, isShort) : ofLatin(text)))
}
