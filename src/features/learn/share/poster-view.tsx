import { Canvas, Image, View } from '@tarojs/components'
import { useState } from 'react'
import { openAlbumSetting, savePicture, type SaveOutcome } from '@/client/save-picture'
import { useAct } from '@/client/use-act'
import { posterWords, type PosterFacts } from '@/domain/learn/share/poster-facts'
import type { SharedPage } from '@/domain/learn/share/shared-page'
import { Failed } from '@/pages/parts/failed'
import { accessible } from '@/ui/accessible'
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
  const [outcome, setOutcome] = useState<SaveOutcome>()
  useShareCard(page, facts.title, facts.cover)
  const picture = poster.state === 'ready' ? poster.picture : undefined
  const saving = useAct(async () => {
    if (picture !== undefined) setOutcome(await savePicture(picture, `向日葵-${facts.title}`))
  })
  const allow = useAct(async () => {
    if (await openAlbumSetting()) await saving.run(undefined)
  })
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
          <Image className='poster-picture' src={picture} mode='widthFix' showMenuByLongpress nativeProps={{ alt: posterWords(facts) }} {...accessible({ role: 'img', label: posterWords(facts) })} />
          <View className='poster-hint'>
            <Note>{inBrowser ? '手机上长按图片，就能存下来或发出去。' : '长按图片，可以直接发给朋友；存到相册，再发朋友圈、打印张贴都行。'}</Note>
          </View>
          {outcome !== undefined && outcome !== 'dropped' && (
            <View className='poster-refused' {...accessible({ role: 'status' })}>
              <Note tone={outcome === 'saved' ? 'ok' : 'warn'}>{words[outcome]}</Note>
            </View>
          )}
          {outcome === 'refused' && (
            <View className='poster-way'>
              <Button kind='soft' block busy={allow.busy ? '正在打开设置' : undefined} onTap={() => void allow.run(undefined)}>
                去打开“添加到相册”
              </Button>
            </View>
          )}
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

const words: Readonly<Record<Exclude<SaveOutcome, 'dropped'>, string>> = {
  saved: inBrowser ? '图片下载好了。' : '存好了，打开手机相册就能看到。',
  refused: '还没存成：微信没有允许向日葵往相册里添加图片。点下面的按钮，把“添加到相册”打开，回来会接着存。',
  failed: '没有存成，图还在这里。看看手机是不是存满了，再试一次。',
}
