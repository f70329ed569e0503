import type { ArticleCard } from './contract'
import type { Reader } from './feed-keys'
import { pieceKindNames } from './piece-kinds'
import { seasonReason } from './season'
import { whyShown } from './why-shown'

export interface Pick {
  card: ArticleCard
  reason: string
}

/** The month is a reason for everybody: it leaves room for what is this reader's own. */
const mostOfSeason = 2

/** An urgent notice is its own reason. */
const reasonFor = (card: ArticleCard, reader: Reader): string | undefined => (card.kind === 'urgent' ? `${card.placeName}${pieceKindNames.urgent}` : whyShown(card, reader))

/**
 * What is for this reader, with the reason why: urgent notices first (they are never left out), then what is timely, then what is theirs, at most `limit`. The rest of the feed is
 * new, and no more is said of it; what is timely for others only is not shown.
 */
export function feedSplit(moments: readonly ArticleCard[], items: readonly ArticleCard[], reader: Reader, limit: number): { picks: Pick[]; others: ArticleCard[] } {
  const cards = [...moments, ...items.filter(({ id }) => !moments.some((moment) => moment.id === id))]
  const reasoned = cards.flatMap((card) => {
    const reason = reasonFor(card, reader)
    return reason === undefined ? [] : [{ card, reason }]
  })
  const isUrgent = ({ card }: Pick) => card.kind === 'urgent'
  const isOfSeason = ({ card, reason }: Pick) => reason === seasonReason(card.keyTask, reader.month)
  const urgent = reasoned.filter(isUrgent)
  const further = [...reasoned.filter(isOfSeason).slice(0, mostOfSeason), ...reasoned.filter((pick) => !isOfSeason(pick) && !isUrgent(pick))]
  const nearest = cards.flatMap((card) => further.find((pick) => pick.card === card) ?? [])
  const picks = [...urgent, ...nearest.slice(0, Math.max(0, limit - urgent.length))]
  const left = [...reasoned.map(({ card }) => card), ...items]
  return { picks, others: cards.filter((card) => left.some(({ id }) => id === card.id) && !picks.some((pick) => pick.card.id === card.id)) }
}
