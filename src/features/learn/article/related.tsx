import { View } from '@tarojs/components'
import { useReadsQuietly } from '@/client/reads-quietly'
import { open, routes } from '@/client/routes'
import { articleRow } from '@/domain/learn/article-row'
import type { ArticleCard } from '@/domain/learn/contract'
import { isParentingArticle } from '@/domain/learn/parenting'
import { ArticleRow } from '@/ui/article-row/article-row'
import { Section } from '@/ui/section/section'

interface RelatedProps {
  /** What is being read. */
  article: ArticleCard
  cards: readonly ArticleCard[]
}

/** What to read next. */
export function Related({ article, cards }: RelatedProps) {
  const quietly = useReadsQuietly()
  // Who reads about children wanted to; nobody is led there from elsewhere.
  const next = quietly === false || isParentingArticle(article) ? cards : cards.filter((card) => !isParentingArticle(card))
  if (next.length === 0) return null
  return (
    <Section title='接着看'>
      <View>
        {next.map((card) => (
          <ArticleRow key={card.id} {...articleRow(card)} onTap={() => open(routes.article(card.id))} />
        ))}
      </View>
    </Section>
  )
}
