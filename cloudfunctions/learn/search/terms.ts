/**
 * The terms by which a piece is found: two characters in a row (Chinese has no spaces), one character, how they sound, the first letters of that, how a whole word sounds and its
 * first letters, and words of letters or digits. Every kind has a prefix of its own, so that the sound `ai` is never the word `ai`.
 */
import { withoutFillers } from '@/domain/learn/search/filler-words'
import { readingsOf, syllablesOf } from './pinyin'
import { asCompared, grams, textRuns } from './text-runs'

const characters = (text: string) => [...text]

const bigrams = (han: string) => grams(characters(han), 2).map((pair) => `b${pair}`)
const single = (han: string) => characters(han).map((char) => `u${char}`)
/** As half the province says it, z for zh and l for n: who typed 发骚 meant 发烧. */
const asHeard = (syllable: string) => syllable.replace(/^([zcs])h/, '$1').replace(/^n(?=[aeiou])/, 'l')
/** Two syllables in a row, with every reading: 长大 is found by `zhang da` and by `chang da`. */
const soundPairs = (syllables: ReadonlyArray<readonly string[]>) => {
  const heard = syllables.map((readings) => [...new Set(readings.map(asHeard))])
  return heard.slice(1).flatMap((second, i) => (heard[i] ?? []).flatMap((one) => second.map((two) => `p${one} ${two}`)))
}
const sounds = (han: string) => soundPairs(characters(han).map(readingsOf))
/** First letters in a row: three, or two of a word of two. */
const initials = (letters: readonly string[]) => (letters.length < 3 ? grams(letters, 2) : [...grams(letters, 3), ...grams(letters, 2)]).map((gram) => `i${gram}`)
const firstLetters = (char: string) => [...new Set(readingsOf(char).map(([letter]) => letter ?? ''))]
/** Every way to take one of each: 长高 begins cg and zg. A word has few characters of two readings; of more ways than `mostWays` the first are taken. */
const mostWays = 8
const waysThrough = (each: ReadonlyArray<readonly string[]>): string[][] =>
  each.reduce<string[][]>((ways, choices) => ways.flatMap((way) => choices.map((choice) => [...way, choice])).slice(0, mostWays), [[]])
const initialsOf = (han: string) => {
  const letters = characters(han).map(firstLetters).filter((each) => each.length > 0)
  return [3, 2].flatMap((length) => letters.slice(length - 1).flatMap((_, i) => waysThrough(letters.slice(i, i + length)).map((way) => `i${way.join('')}`)))
}

interface Field {
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

/** Which of the wanted terms a running text has: a few of them are sought quicker than all of its terms are made. */
export function termsAmong(text: string, wanted: readonly string[]): string[] {
  const plain = asCompared(text)
  const latin = wanted.some((term) => term.startsWith('w')) ? new Set(textRuns(text).filter(({ script }) => script === 'latin').map(({ text: run }) => `w${run}`)) : undefined
  return wanted.filter((term) => (term.startsWith('b') ? plain.includes(term.slice(1)) : latin?.has(term) === true))
}

const wholeSound = (syllables: readonly string[]) => `q${syllables.join(' ')}`
const wholeInitials = (letters: string) => `j${letters}`

/** Terms of a word that somebody chose for a piece, as one: letters that are just this word mean it rather than a word that has them somewhere. */
export function termsOfWord(word: string): string[] {
  const each = characters(word)
  if (each.length < 2 || each.some((char) => readingsOf(char).length === 0)) return []
  return [...waysThrough(each.map(readingsOf)).map(wholeSound), ...waysThrough(each.map(firstLetters)).map((letters) => wholeInitials(letters.join('')))]
}

/** A term to look up, and how much it tells that a piece has it: 1 for what was asked itself. */
interface QueryTerm {
  term: string
  weight: number
}

/** One pair of characters or one word of a question: the term itself first, then what may stand in for it. */
export type QueryStep = readonly QueryTerm[]

const longestQuery = 24
/** A short question is one or two words, in which a wrong character is much of it: then its sound and its single characters stand in. */
const shortQuery = 6
/** In a sentence a single character tells little, and is all there is of 烟 or 戒. */
const [soundWeight, singleWeight, singleInSentence, initialsWeight, wholeWeight] = [0.7, 0.3, 0.15, 0.8, 1.2]

const weighted = (terms: readonly string[], weight: number): QueryTerm[] => terms.map((term) => ({ term, weight }))

function ofHan(han: string, isShort: boolean): QueryStep[] {
  if (characters(han).length === 1) return single(han).map((term) => [{ term, weight: 1 }])
  return grams(characters(han), 2).map((pair) => [
    ...weighted(bigrams(pair), 1),
    ...(isShort ? [...weighted(sounds(pair), soundWeight), ...weighted(single(pair), singleWeight)] : weighted(single(pair), singleInSentence)),
  ])
}

function ofLatin(letters: string): QueryStep[] {
  const syllables = /^[a-z]+$/.test(letters) ? syllablesOf(letters) : undefined
  const sound = syllables ? soundPairs(syllables.map((syllable) => [syllable])) : []
  if (syllables && sound.length > 0) return sound.map((term) => [...weighted([term, `w${letters}`], 1), ...weighted([wholeSound(syllables)], wholeWeight)])
  const first = /^[a-z]{2,6}$/.test(letters) ? initials([...letters]).slice(0, Math.max(1, letters.length - 2)) : []
  const asWord = weighted([`w${letters}`], 1)
  return first.length > 0 ? first.map((term) => [...asWord, ...weighted([term], initialsWeight), ...weighted([wholeInitials(letters)], wholeWeight)]) : [asWord]
}

/** What to look up for what somebody typed, step by step. */
export function stepsOfQuery(typed: string): QueryStep[] {
  const asked = [...withoutFillers(typed)].slice(0, longestQuery).join('')
  const runs = textRuns(asked)
  const isShort = runs.reduce((sum, { script, text }) => sum + (script === 'han' ? characters(text).length : 0), 0) <= shortQuery
  return runs.flatMap(({ script, text }) => (script === 'han' ? ofHan(text, isShort) : ofLatin(text)))
}
