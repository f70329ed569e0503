import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { articleRow } from '@/domain/learn/article-row'
import type { ArticleCard } from '@/domain/learn/contract'
import { ArticleRow } from '@/ui/article-row/article-row'
import { Section } from '@/ui/section/section'

/** What to read next. */
export function Related({ cards }: { cards: readonly ArticleCard[] }) {
  if (cards.length === 0) return null
  return (
    <Section title='接着看'>
      <View>
        {cards.map((card) => (
          <ArticleRow key={card.id} {...articleRow(card)} onTap={() => open(routes.article(card.id))} />
        ))}
      </View>
    </Section>
  )
}
