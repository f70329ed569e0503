import { View } from '@tarojs/components'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useArticle } from '@/client/learn-queries'
import { useReadingState } from '@/client/reading-state'
import { back, routes } from '@/client/routes'
import { refreshSaved } from '@/client/saved-articles'
import { useLook } from '@/client/use-look'
import { copyLine } from '@/domain/copy-line'
import { Failed } from '@/pages/parts/failed'
import { accessible } from '@/ui/accessible'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { Screen } from '@/ui/screen/screen'
import { Toast } from '@/ui/toast/toast'
import { ArticleBar } from './article-bar'
import { ArticleSkeleton } from './article-skeleton'
import { ArticleView } from './article-view'
import { useToast } from './use-toast'
import './index.scss'

/** One article: who stands behind it, its words, what to do next. */
export default function ArticlePage() {
  const id = useRouter().params.id ?? ''
  const look = useLook()
  const reading = useArticle(id)
  const state = useReadingState(reading)
  const [toast, say] = useToast()
  const [now] = useState(() => new Date())
  const article = state.kind === 'ready' ? state.data.article : undefined
  const isFresh = state.kind === 'ready' && state.copyFrom === undefined && !reading.isFetching

  useEffect(() => {
    // A saved copy takes the corrections that have come since.
    if (article && isFresh) refreshSaved(article, new Date())
  }, [article, isFresh])
  useShareAppMessage(() => ({ title: article?.title ?? '向日葵', path: routes.article(id) }))

  return (
    <Screen {...look.screen} ground='card' barred={article !== undefined}>
      <NavBar {...look.nav} ground='card' title='健康科普' onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>
        {state.kind === 'loading' && <ArticleSkeleton />}
        {state.kind === 'failed' && <Failed error={state.error} onRetry={() => void reading.refetch()} />}
        {state.kind === 'ready' && (
          <>
            {state.copyFrom && <OfflineStrip text={copyLine(state.copyFrom, now)} />}
            <ArticleView {...state.data} now={now} />
          </>
        )}
      </View>
      {article && <ArticleBar article={article} say={say} />}
      {toast && (
        <View className='art-toast'>
          <Toast {...toast} />
        </View>
      )}
    </Screen>
  )
}
