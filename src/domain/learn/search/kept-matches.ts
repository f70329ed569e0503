/** Search without network: only what the phone keeps itself, matched by plain words. Synonyms, pinyin and typing errors wait for the cloud. */
import { writtenWords } from '../../letters'
import { withoutFillers } from './filler-words'

/** A piece that is on the phone as a whole. */
export interface KeptPiece {
  title: string
  summary: string
  tags: readonly string[]
  /** Its text, without markup. */
  body: string
}

const asCompared = (text: string) => text.normalize('NFKC').toLowerCase()

/** What is looked for, two characters at a time; a word of one character is taken as it is. */
function grams(asked: string): string[] {
  const words = writtenWords(asCompared(withoutFillers(asked)))
  return [...new Set(words.flatMap((word) => {
    const chars = [...word]
    return chars.length === 1 ? chars : chars.slice(1).map((char, at) => `${chars[at]}${char}`)
  }))]
}

/** How well a piece fits, the most 1 for each gram in its title; 0 when it has less than half of what was asked for. */
function fit({ title, summary, tags, body }: KeptPiece, sought: readonly string[]): number {
  const fields = [[title, 1], [`${summary} ${tags.join(' ')}`, 0.6], [body, 0.3]] as const
  const texts = fields.map(([text, weight]) => [asCompared(text), weight] as const)
  const weights = sought.map((gram) => texts.find(([text]) => text.includes(gram))?.[1] ?? 0)
  return weights.filter((weight) => weight > 0).length * 2 < sought.length ? 0 : weights.reduce<number>((sum, weight) => sum + weight, 0)
}

/** The kept pieces that are about what was asked for, the best first; among equals the order stays. */
export function keptMatches<P extends KeptPiece>(pieces: readonly P[], asked: string): P[] {
  const sought = grams(asked)
  return pieces
    .map((piece) => ({ piece, rank: fit(piece, sought) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ piece }) => piece)
}
