import type { Audience } from '@/domain/learn/audience'
import type { Block } from '@/domain/learn/content'
import { blockWords } from '@/domain/learn/block-words'
import { audienceWords } from './audience-words'
import { fieldBits } from './postings'
import { termsAmong, termsOfField, termsOfWord } from './terms'

/** What of a piece is searched. */
export interface Searchable {
  title: string
  summary: string
  /** Its editors' words, and what those it is for are called. */
  tags: string[]
  /** Its words without any markup. */
  body: string
}

/** Tables and lists run on; beyond this a body says nothing new. */
const longestBody = 3000

interface Written {
  title: string
  summary: string
  tags: readonly string[]
  audience: Pick<Audience, 'stages' | 'groups'>
  blocks: readonly Block[]
}

export const searchableOf = ({ title, summary, tags, audience, blocks }: Written): Searchable => ({
  title,
  summary,
  tags: [...tags, ...audienceWords(audience)],
  body: blocks.flatMap(blockWords).join(' ').slice(0, longestBody),
})

/** Groups of words that people use for the same thing: 打针, 接种, 打预防针. */
export type Synonyms = ReadonlyArray<readonly string[]>

/** What other words people have for what the piece speaks of, so that a question need not be widened when it is asked. */
function alsoCalled({ title, summary, tags }: Searchable, synonyms: Synonyms): string[] {
  const said = [title, summary, ...tags].join(' ')
  return synonyms.filter((group) => group.some((word) => said.includes(word))).flat()
}

/** Each term of a piece with the fields it stands in. A synonym counts as a tag. */
export function pieceTerms(piece: Searchable, synonyms: Synonyms): Map<string, number> {
  const chosen = [...piece.tags, ...alsoCalled(piece, synonyms)]
  const fields = [
    { text: piece.title, named: true, bit: fieldBits.title },
    { text: chosen.join(' '), named: true, bit: fieldBits.tags },
    { text: piece.summary, named: false, bit: fieldBits.summary },
    { text: piece.body, named: false, bit: fieldBits.body },
  ]
  const terms = new Map<string, number>()
  for (const { bit, ...field } of fields) for (const term of termsOfField(field)) terms.set(term, (terms.get(term) ?? 0) | bit)
  for (const term of chosen.flatMap(termsOfWord)) terms.set(term, fieldBits.tags)
  return terms
}

/** The same of the wanted terms alone, for a piece that is read with every question. */
export function wantedTerms(piece: Searchable, wanted: readonly string[]): Map<string, number> {
  const named = pieceTerms({ ...piece, summary: '', body: '' }, [])
  const terms = new Map(wanted.flatMap((term) => (named.has(term) ? [[term, named.get(term) ?? 0] as const] : [])))
  const running = [[fieldBits.summary, piece.summary], [fieldBits.body, piece.body]] as const
  for (const [bit, text] of running) for (const term of termsAmong(text, wanted)) terms.set(term, (terms.get(term) ?? 0) | bit)
  return terms
}
