import { open, routes } from '@/client/routes'
import { articleRow } from '@/domain/learn/article-row'
import type { ArticleCard } from '@/domain/learn/contract'
import { ArticleRow } from '@/ui/article-row/article-row'
import { Card } from '@/ui/card/card'

interface ArticleCardsProps {
  cards: readonly ArticleCard[]
  /** In the large version every article has a card of its own. */
  large: boolean
  /** Why each is shown to this reader. */
  reasonOf?: (card: ArticleCard) => string | undefined
}

/** Articles one below the other; a tap opens one. */
export function ArticleCards({ cards, large, reasonOf }: ArticleCardsProps) {
  const rows = cards.map((card) => <ArticleRow key={card.id} {...articleRow(card, reasonOf?.(card))} onTap={() => open(routes.article(card.id))} />)
  if (!large) return <Card flush>{rows}</Card>
  return (
    <>
      {rows.map((row) => (
        <Card flush key={row.key}>
          {row}
        </Card>
      ))}
    </>
  )
}
