import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useArticle, useArticleList } from '@/client/learn-queries'
import { useReadingState } from '@/client/reading-state'
import { back } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { articlePoster, topicPoster, type PosterFacts } from '@/domain/learn/share/poster-facts'
import type { SharedPage } from '@/domain/learn/share/shared-page'
import type { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { Failed } from '@/pages/parts/failed'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Screen } from '@/ui/screen/screen'
import { PosterSkeleton } from './poster-skeleton'
import { PosterView } from './poster-view'

/** What the address names: `?article=` a piece, or `?topic=` a set of them. */
export default function SharePage() {
  const { article, topic } = useRouter().params
  return article === undefined ? <TopicPoster id={topic ?? ''} /> : <ArticlePoster id={article} />
}

function ArticlePoster({ id }: { id: string }) {
  const query = useArticle(id)
  const state = useReadingState(query)
  const [now] = useState(() => new Date())
  const page: SharedPage = { of: 'article', id }
  if (state.kind === 'loading') return <Frame />
  if (state.kind === 'failed') return <Frame error={state.error} onRetry={() => void query.refetch()} />
  // What was withdrawn is not passed on.
  if ('withdrawn' in state.data) return <Frame error={notFound('article', `${id} is withdrawn`)} onRetry={back} />
  return <Frame poster={{ page, facts: articlePoster(state.data.article, now) }} />
}

function TopicPoster({ id }: { id: string }) {
  const list = useArticleList({ topicId: id })
  const state = useReadingState(list)
  if (list.topic) return <Frame poster={{ page: { of: 'topic', id }, facts: topicPoster(list.topic) }} />
  return state.kind === 'failed' ? <Frame error={state.error} onRetry={() => void list.refetch()} /> : <Frame />
}

interface FrameProps {
  poster?: { page: SharedPage; facts: PosterFacts }
  error?: AppError
  onRetry?: () => void
}

/** The page around the picture, whatever stands in its place. */
function Frame({ poster, error, onRetry = back }: FrameProps) {
  const look = useLook()
  return (
    <Screen {...look.screen} barred={poster !== undefined}>
      <NavBar {...look.nav} title='分享图' onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>
        {!poster && !error && <PosterSkeleton />}
        {error && (
          <Card>
            <Failed error={error} onRetry={onRetry} />
          </Card>
        )}
        {poster && <PosterView key={`${poster.page.of}:${poster.page.id}`} {...poster} />}
      </View>
    </Screen>
  )
}
