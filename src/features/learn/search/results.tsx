import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSearch } from '@/client/learn-queries'
import { isPassing } from '@/client/query-client'
import { useReader } from '@/client/reader'
import { useVenuesNamed } from '@/client/venue-queries'
import { isOfChildren } from '@/domain/book/venues/venue-kinds'
import { useReadingState } from '@/client/reading-state'
import { useLook } from '@/client/use-look'
import { isParentingArticle } from '@/domain/learn/parenting'
import { resultGroups } from '@/domain/learn/search/result-groups'
import { asksOfChildren } from '@/domain/learn/search/speaks-of-loss'
import { ArticleCardsSkeleton } from '@/pages/parts/article-cards-skeleton'
import { Failed } from '@/pages/parts/failed'
import { HeldBack } from '@/pages/parts/held-back'
import { Card } from '@/ui/card/card'
import { NotAsked } from './not-asked'
import { NothingFound } from './nothing-found'
import { ResultGroupRows } from './result-group-rows'
import { ServiceRows } from './service-rows'
import { StillAsking } from './still-asking'
import { VenueRows } from './venue-rows'

interface ResultsProps {
  text: string
  quietly: boolean
}

/** What there is: services first, then kind by kind, the likeliest kind first. */
export function Results({ text, quietly }: ResultsProps) {
  const { large } = useLook()
  const reader = useReader()
  const query = useSearch(text, reader)
  const venues = useVenuesNamed(text, reader?.placeIds).data ?? []
  const state = useReadingState(query)
  const [shown, setShown] = useState(false)
  if (state.kind === 'failed' && isPassing(state.error)) return <NotAsked text={text} quietly={quietly} onRetry={() => void query.refetch()} />
  if (state.kind !== 'ready') {
    return (
      <>
        <ServiceRows text={text} />
        <View className='search-go'>
          {state.kind === 'loading' ? (
            <ArticleCardsSkeleton rows={3} />
          ) : (
            <Card>
              <Failed error={state.error} onRetry={() => void query.refetch()} />
            </Card>
          )}
        </View>
      </>
    )
  }
  // Who asks about children is shown what there is about children.
  const isHolding = quietly && !shown && !asksOfChildren(text)
  const cards = state.data.filter((card) => !isHolding || !isParentingArticle(card))
  const places = venues.filter(({ kind }) => !isHolding || !isOfChildren(kind))
  const holdsBack = cards.length < state.data.length
  return (
    <>
      <ServiceRows text={text} />
      <VenueRows text={text} found={places} />
      {cards.length === 0 && places.length === 0 && !holdsBack && <NothingFound text={text} />}
      {resultGroups(cards).map(({ group, cards: found }) => (
        <ResultGroupRows key={group} group={group} cards={found} asked={text} large={large} />
      ))}
      {holdsBack && (
        <View className='search-go'>
          <HeldBack onShow={() => setShown(true)} />
        </View>
      )}
      {cards.length > 0 && <StillAsking />}
    </>
  )
}
