import { Canvas, View } from '@tarojs/components'
import { posterWords, type PosterFacts } from '@/domain/learn/share/poster-facts'
import type { SharedPage } from '@/domain/learn/share/shared-page'
import { Failed } from '@/pages/parts/failed'
import { DrawnPicture, KeptPictureNote, useKeptPicture } from '@/pages/parts/kept-picture'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { CardCanvas } from '../parts/card-canvas'
import { useShareCard } from '../parts/use-share-card'
import { PosterSkeleton } from './poster-skeleton'
import { posterCanvas, usePoster } from './use-poster'
import './poster.scss'

const inBrowser = process.env.TARO_ENV === 'h5'

interface PosterViewProps {
  page: SharedPage
  facts: PosterFacts
}

/** The picture to pass on, and the ways to keep it. */
export function PosterView({ page, facts }: PosterViewProps) {
  const { poster, again } = usePoster(page, facts)
  useShareCard(page, facts.title, facts.cover)
  const picture = poster.state === 'ready' ? poster.picture : undefined
  const { saving, ...kept } = useKeptPicture(picture, `向日葵-${facts.title}`)
  return (
    <>
      <CardCanvas />
      {!inBrowser && <Canvas className='poster-canvas' type='2d' id={posterCanvas} />}
      {poster.state === 'drawing' && <PosterSkeleton />}
      {poster.state === 'failed' && (
        <Card>
          <Failed error={poster.error} onRetry={again} />
        </Card>
      )}
      {picture !== undefined && (
        <View className='poster-room'>
          <DrawnPicture address={picture} says={posterWords(facts)} />
          <View className='poster-hint'>
            <Note>{inBrowser ? '手机上长按图片，就能存下来或发出去。' : '长按图片，可以直接发给朋友；存到相册，再发朋友圈、打印张贴都行。'}</Note>
          </View>
          <KeptPictureNote {...kept} />
        </View>
      )}
      <ActionBar>
        <Button fill icon='download' disabled={picture === undefined} busy={saving.busy ? '正在存' : undefined} onTap={() => void saving.run(undefined)}>
          {inBrowser ? '下载图片' : '存到相册'}
        </Button>
      </ActionBar>
    </>
  )
}
