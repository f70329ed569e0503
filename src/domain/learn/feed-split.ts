import type { ArticleCard } from './contract'
import type { Reader } from './feed-keys'
import { pieceKindNames } from './piece-kinds'
import { whyShown } from './why-shown'

export interface Pick {
  card: ArticleCard
  reason: string
}

/** An urgent notice is its own reason. */
const reasonFor = (card: ArticleCard, reader: Reader): string | undefined => (card.kind === 'urgent' ? `${card.placeName}${pieceKindNames.urgent}` : whyShown(card, reader))

/**
 * What is for this reader, with the reason why: urgent notices first, then what is timely, then what is theirs, at most `limit` (urgent ones are never left out). The rest of the
 * feed is new, and no more is said of it.
 */
export function feedSplit(moments: readonly ArticleCard[], items: readonly ArticleCard[], reader: Reader, limit: number): { picks: Pick[]; others: ArticleCard[] } {
  const cards = [...moments, ...items.filter(({ id }) => !moments.some((moment) => moment.id === id))]
  const reasoned = cards.flatMap((card) => {
    const reason = reasonFor(card, reader)
    return reason === undefined ? [] : [{ card, reason }]
  })
  const urgent = reasoned.filter(({ card }) => card.kind === 'urgent')
  const picks = [...urgent, ...reasoned.filter(({ card }) => card.kind !== 'urgent').slice(0, Math.max(0, limit - urgent.length))]
  return { picks, others: cards.filter((card) => !picks.some((pick) => pick.card.id === card.id)) }
}
