/** Between pieces whose text answers about equally well: what was asked word for word, what is near the reader, what is new, what holds. */
import type { Stage } from '../../account/stages'
import type { ArticleCard } from '../contract'
import { policyStanding, type PolicyFacts } from '../policy-facts'

interface Ranked {
  card: ArticleCard
  tags: readonly string[]
  policy: PolicyFacts | null
  /** Ids of the places from the province down to the one that publishes it. */
  placeIds: readonly string[]
  /** Of the text. */
  score: number
}

interface Asker {
  text: string
  stages: readonly Stage[]
  placeIds: readonly string[]
  /** China date. */
  today: string
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
const yearMs = 365 * 86_400_000
/** What another place tells stands behind: a hundred counties may tell the same. */
export const farWeight = 0.35
/** Said by who looks for a speaker's kit. */
const forSpeakers = /宣讲|讲课|讲稿|课堂|讲座/

function factor({ card, tags, policy, placeIds }: Ranked, { text, stages, placeIds: mine, today }: Asker): number {
  const asked = plain(text)
  const words = tags.map(plain)
  const age = Math.max(0, Date.parse(today) - Date.parse(card.publishedOn)) / yearMs
  let by = 1 + 0.08 * Math.exp(-age)
  if (words.includes(asked)) by *= 1.6
  else if (words.some((word) => word.length > 1 && asked.includes(word))) by *= 1.2
  if (plain(card.title).includes(asked)) by *= 1.4
  if (stages.some((stage) => card.audience.stages.includes(stage))) by *= 1.08
  if (placeIds.length > 1) by *= placeIds.every((id) => mine.includes(id)) ? 1.15 : farWeight
  // A kit tells a speaker how to tell it: who asks for themselves is told by the piece.
  if (card.kind === 'kit' && !forSpeakers.test(asked)) by *= 0.5
  if (policy && policyStanding(policy, today) === 'past') by *= 0.5
  return by
}

/** Best first. */
export const ranked = <R extends Ranked>(pieces: readonly R[], asker: Asker): R[] =>
  pieces.map((piece) => ({ piece, score: piece.score * factor(piece, asker) })).sort((a, b) => b.score - a.score).map(({ piece }) => piece)
