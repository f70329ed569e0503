import type { ArticleCard } from './contract'
import type { Reader } from './feed-keys'
import { feedSplit, type Pick } from './feed-split'
import { isParentingArticle } from './parenting'

interface Fed {
  moments: readonly ArticleCard[]
  items: readonly ArticleCard[]
  reader: Reader
  /** What bears on children is left out. */
  quietly: boolean
  /** The large version shows fewer. */
  large: boolean
}

/** What home lays out of the feed: under 今天 what is timely now, then what is this reader's own, then what is new; each piece once. Urgent notices stand before all of it. */
export function homeFeed({ moments, items, reader, quietly, large }: Fed): { today: Pick[]; picks: Pick[]; others: ArticleCard[] } {
  const seen = (cards: readonly ArticleCard[]) => cards.filter((card) => card.kind !== 'urgent' && (!quietly || !isParentingArticle(card)))
  const { picks: today } = feedSplit(seen(moments), [], reader, large ? 1 : 2)
  const isToday = ({ id }: ArticleCard) => today.some(({ card }) => card.id === id)
  const { picks, others } = feedSplit([], seen(items).filter((card) => !isToday(card)), reader, large ? 2 : 3)
  return { today, picks, others: others.slice(0, large ? 3 : 5) }
}
