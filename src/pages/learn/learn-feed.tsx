import { useReachBottom } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useFeed } from '@/client/learn-queries'
import { useReadingState } from '@/client/reading-state'
import { useSettings } from '@/client/settings'
import { stageWords, type Stage } from '@/domain/account/stages'
import { copyLine } from '@/domain/copy-line'
import { feedAim } from '@/domain/learn/feed-aim'
import type { Reader } from '@/domain/learn/feed-keys'
import { feedSplit } from '@/domain/learn/feed-split'
import { isParentingArticle } from '@/domain/learn/parenting'
import { Card } from '@/ui/card/card'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { Section } from '@/ui/section/section'
import { ArticleCards } from '../parts/article-cards'
import { ArticleCardsSkeleton } from '../parts/article-cards-skeleton'
import { Failed } from '../parts/failed'
import { HeldBack } from '../parts/held-back'
import { LoadMore } from '../parts/load-more'

interface LearnFeedProps {
  /** Undefined while it is not known who reads. */
  reader: Reader | undefined
  /** Looked at instead of one's own; then nothing is said to be because of the reader. */
  stage: Stage | undefined
  /** What bears on children is not laid out; undefined while it is not known. */
  quietly: boolean | undefined
  /** The reader wants to see that too. */
  onShowAll: () => void
  /** Between what is for this reader and what is new. */
  children: ReactNode
}

/** What is for this reader, each with its reason; then what is new. */
export function LearnFeed({ reader, stage, quietly, onShowAll, children }: LearnFeedProps) {
  const { large } = useSettings()
  const feed = useFeed(reader && feedAim(reader, stage))
  const read = useReadingState(feed)
  const state = quietly === undefined && read.kind === 'ready' ? ({ kind: 'loading' } as const) : read
  const isHolding = quietly !== false
  const seen = <T,>(cards: readonly T[], cardOf: (one: T) => Parameters<typeof isParentingArticle>[0]) => cards.filter((one) => !isHolding || !isParentingArticle(cardOf(one)))
  const more = () => {
    if (feed.hasNextPage && !feed.isFetchingNextPage) void feed.fetchNextPage({ cancelRefetch: false })
  }
  useReachBottom(more)

  if (state.kind !== 'ready' || !reader) {
    return (
      <>
        <Section title={stage ? stageWords[stage].title : '为您家选的'}>
          {state.kind === 'failed' ? (
            <Card>
              <Failed error={state.error} onRetry={() => void feed.refetch()} />
            </Card>
          ) : (
            <ArticleCardsSkeleton rows={3} />
          )}
        </Section>
        {children}
      </>
    )
  }
  const { picks, others } = feedSplit(feed.moments ?? [], state.data, stage ? feedAim(reader, stage) : reader, large ? 3 : 4)
  const chosen = seen(picks, ({ card }) => card)
  const rest = seen(others, (card) => card)
  const reasons = new Map(chosen.map(({ card, reason }) => [card.id, reason]))
  return (
    <>
      {state.copyFrom && <OfflineStrip text={copyLine(state.copyFrom, new Date())} />}
      {chosen.length > 0 && (
        <Section title={stage ? stageWords[stage].title : quietly ? '为您选的' : '为您家选的'}>
          <ArticleCards cards={chosen.map(({ card }) => card)} large={large} reasonOf={stage ? undefined : ({ id }) => reasons.get(id)} />
        </Section>
      )}
      {children}
      <Section title='最新文章'>
        {rest.length > 0 && <ArticleCards cards={rest} large={large} />}
        <LoadMore hasMore={feed.hasNextPage} loading={feed.isFetchingNextPage} failed={feed.isFetchNextPageError} onLoad={more} />
      </Section>
      {quietly && <HeldBack onShow={onShowAll} />}
    </>
  )
}
