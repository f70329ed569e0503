import { open, routes } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { articleRow } from '@/domain/learn/article-row'
import type { ArticleCard } from '@/domain/learn/contract'
import { ArticleRow } from '@/ui/article-row/article-row'
import { Card } from '@/ui/card/card'
import { Section } from '@/ui/section/section'
import { Marked } from './marked'

interface KeptRowsProps {
  cards: readonly ArticleCard[]
  asked: string
}

/** Saved pieces about what was asked for: found on the phone, opened without network. Nothing where there is none. */
export function KeptRows({ cards, asked }: KeptRowsProps) {
  const { large } = useLook()
  if (cards.length === 0) return null
  const rows = cards.map((card) => <ArticleRow key={card.id} {...articleRow(card)} title={<Marked text={card.title} asked={asked} />} onTap={() => open(routes.article(card.id))} />)
  return (
    <Section title='您收藏的' note={`${cards.length} 篇`}>
      {large ? rows.map((row) => <Card flush key={row.key}>{row}</Card>) : <Card flush>{rows}</Card>}
    </Section>
  )
}
