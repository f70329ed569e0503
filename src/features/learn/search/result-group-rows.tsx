import { View } from '@tarojs/components'
import { useState } from 'react'
import { open, routes } from '@/client/routes'
import { articleRow } from '@/domain/learn/article-row'
import type { ArticleCard } from '@/domain/learn/contract'
import { resultGroupNames, type ResultGroup } from '@/domain/learn/search/result-groups'
import { ArticleRow } from '@/ui/article-row/article-row'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Section } from '@/ui/section/section'
import { Marked } from './marked'

/** So many of a kind are in sight at first. */
const first = 5

interface ResultGroupRowsProps {
  group: ResultGroup
  cards: readonly ArticleCard[]
  asked: string
  large: boolean
}

/** What was found of one kind; the rest of it unfolds. */
export function ResultGroupRows({ group, cards, asked, large }: ResultGroupRowsProps) {
  const [all, setAll] = useState(false)
  const most = large ? 3 : first
  const rows = (all ? cards : cards.slice(0, most)).map((card) => (
    <ArticleRow key={card.id} {...articleRow(card)} title={<Marked text={card.title} asked={asked} />} onTap={() => open(routes.article(card.id))} />
  ))
  return (
    <Section title={resultGroupNames[group]} note={`${cards.length} 篇`}>
      {large ? rows.map((row) => <Card flush key={row.key}>{row}</Card>) : <Card flush>{rows}</Card>}
      {!all && cards.length > most && (
        <View className='search-go'>
          <Button kind='line' small block onTap={() => setAll(true)}>
            {`看全部 ${cards.length} 篇`}
          </Button>
        </View>
      )}
    </Section>
  )
}
