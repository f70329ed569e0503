import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button/button'
import { DeskProgress } from '@/ui/desk-progress/desk-progress'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { figureMarkdown } from './figure-markdown'
import type { Upload, useUploads } from './use-uploads'
import './picture-tray.scss'

const way: Record<Upload['state'], { part: number; words: string }> = {
  waiting: { part: 0.1, words: '排队等着' },
  shrinking: { part: 0.35, words: '正在缩小' },
  sending: { part: 0.7, words: '正在上传' },
  there: { part: 1, words: '传好了' },
  failed: { part: 0, words: '没传上' },
}

interface PictureTrayProps {
  pictures: ReturnType<typeof useUploads>
  onInsert: (markdown: string) => void
}

/** Pictures on their way, and the words that each needs before it may stand in the text. */
export function PictureTray({ pictures, onInsert }: PictureTrayProps) {
  if (pictures.uploads.length === 0) return null
  return (
    <View className='tray'>
      {pictures.uploads.map((upload) => (
        <Picture
          key={upload.tap}
          upload={upload}
          onAgain={() => pictures.again(upload.tap)}
          onDrop={() => pictures.drop(upload.tap)}
          onInsert={(markdown) => {
            onInsert(markdown)
            pictures.drop(upload.tap)
          }}
        />
      ))}
    </View>
  )
}

interface PictureProps {
  upload: Upload
  onAgain: () => void
  onDrop: () => void
  onInsert: (markdown: string) => void
}

function Picture({ upload, onAgain, onDrop, onInsert }: PictureProps) {
  const { name, preview, state, why, path, width, height } = upload
  const [alt, setAlt] = useState('')
  const [caption, setCaption] = useState('')
  const [asked, setAsked] = useState(false)
  const { part, words } = way[state]
  const insert = () => {
    setAsked(true)
    if (path === undefined || width === undefined || height === undefined || alt.trim().length < 2) return
    onInsert(figureMarkdown({ path, width, height, alt, caption }))
  }
  return (
    <View className='tray-one'>
      <Image className='tray-picture' src={preview} mode='aspectFit' />
      <View className='tray-words'>
        <View className='tray-name'>{`${name}，${words}`}</View>
        {state === 'failed' ? <Note tone='danger'>{why}</Note> : <DeskProgress part={part} label={`${name}，${words}`} />}
        <Field label='图上是什么' value={alt} onInput={setAlt} maxLength={120} hint='念给看不见图的人听，写了才能放进正文' error={asked && alt.trim().length < 2 ? '先写图上是什么，比如“妈妈给宝宝量体温”。' : undefined} />
        <Field label='图下的说明（可不写）' value={caption} onInput={setCaption} maxLength={200} />
        <View className='tray-buttons'>
          <Button kind='line' small onTap={onDrop}>
            不要了
          </Button>
          {state === 'failed' ? (
            <Button kind='soft' small onTap={onAgain}>
              再传一次
            </Button>
          ) : (
            <Button kind='soft' small disabled={state !== 'there'} onTap={insert}>
              放进正文
            </Button>
          )}
        </View>
      </View>
    </View>
  )
}
