import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import { useArticle } from '@/client/learn-queries'
import { useReadAloud } from '@/client/read-aloud'
import { useReadingState } from '@/client/reading-state'
import { back } from '@/client/routes'
import { refreshSaved, removeSaved } from '@/client/saved-articles'
import { useLook } from '@/client/use-look'
import { copyLine } from '@/domain/copy-line'
import type { Article } from '@/domain/learn/contract'
import { pieceKindNames } from '@/domain/learn/piece-kinds'
import { sentencesOf } from '@/domain/learn/sentences'
import { Failed } from '@/pages/parts/failed'
import { accessible } from '@/ui/accessible'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { Screen } from '@/ui/screen/screen'
import { ToastAboveBar } from '@/ui/toast/toast-above-bar'
import { CardCanvas } from '../parts/card-canvas'
import { useShareCard } from '../parts/use-share-card'
import { ArticleBar } from './article-bar'
import { ArticleContext } from '@/pages/parts/blocks/article-context'
import { ArticleSkeleton } from './article-skeleton'
import { ArticleView } from './article-view'
import { PointBar } from './point-bar'
import { ReadingBar } from './reading-bar'
import { RemarkSheet } from './remark-sheet'
import { PlayingBar } from './playing-bar'
import { useArticleSound } from './use-article-sound'
import { useRemark } from './use-remark'
import { useToast } from './use-toast'
import { Withdrawn } from './withdrawn'

const noFiles = {}

/** One article: who stands behind it, its words, what to do next. */
export default function ArticlePage() {
  const id = useRouter().params.id ?? ''
  const look = useLook()
  const query = useArticle(id)
  const state = useReadingState(query)
  const [toast, say] = useToast()
  const [now] = useState(() => new Date())
  const remark = useRemark(id)
  const reading = state.kind === 'ready' && !('withdrawn' in state.data) ? state.data : undefined
  const withdrawn = state.kind === 'ready' && 'withdrawn' in state.data ? state.data.withdrawn : undefined
  const article = reading?.article
  const isFresh = state.kind === 'ready' && state.copyFrom === undefined && !query.isFetching
  const blocks = article?.blocks
  const aloud = useReadAloud(useMemo(() => sentencesOf(blocks ?? []), [blocks]))
  const files = reading?.files ?? noFiles
  const sound = useArticleSound(article, files, aloud?.stop)
  const page = useMemo(() => ({ files, say }), [files, say])

  useEffect(() => {
    // A saved copy takes the corrections that have come since, and goes with what was withdrawn.
    if (!isFresh) return
    if (article) refreshSaved(article, new Date())
    if (withdrawn) removeSaved(id)
  }, [article, withdrawn, isFresh, id])
  const last = (blocks?.length ?? 1) - 1
  useEffect(() => {
    // Who is asked which paragraph stands at the very end: back to where the text is.
    if (remark.step === 'point') void Taro.pageScrollTo({ selector: `#block-${last}`, offsetTop: -240, duration: 240 }).catch(() => undefined)
  }, [remark.step, last])
  const bar = (piece: Article) => {
    if (remark.step === 'point') return <PointBar remark={remark} />
    if (aloud && aloud.state !== 'off') return <ReadingBar aloud={aloud} />
    return sound.state === 'playing' || sound.state === 'paused' ? <PlayingBar title={piece.title} playing={sound} /> : <ArticleBar article={piece} say={say} />
  }
  useShareCard({ of: 'article', id }, article?.title ?? '向日葵', article?.cover)

  return (
    <ArticleContext.Provider value={page}>
      <Screen {...look.screen} ground='card' barred={article !== undefined}>
        <NavBar {...look.nav} ground='card' title={article && article.kind !== 'article' ? pieceKindNames[article.kind] : '健康科普'} onBack={back} />
        <View className='main' {...accessible({ role: 'main' })}>
          {state.kind === 'loading' && <ArticleSkeleton />}
          {state.kind === 'failed' && <Failed error={state.error} onRetry={() => void query.refetch()} />}
          {state.kind === 'ready' && state.copyFrom && <OfflineStrip text={copyLine(state.copyFrom, now)} />}
          {reading && <ArticleView reading={reading} aloud={aloud} sound={sound} remark={remark} now={now} />}
          {withdrawn && <Withdrawn withdrawn={withdrawn} now={now} />}
        </View>
        {article && bar(article)}
        {article && <CardCanvas />}
        <RemarkSheet remark={remark} />
        <ToastAboveBar toast={toast} />
      </Screen>
    </ArticleContext.Provider>
  )
}
