import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import type { ManuscriptKeeper, Keeping } from '@/client/desk/manuscript-keeper'
import { useWide } from '@/client/use-wide'
import { accessible } from '@/ui/accessible'
import { IconButton } from '@/ui/icon-button/icon-button'
import { Note } from '@/ui/note/note'
import { ViewTabs } from '@/ui/view-tabs/view-tabs'
import { Versions } from '../compare/versions'
import { FrontForm } from '../front/front-form'
import { EditorArea } from '../write/editor-area'
import type { EditorHandle } from '../write/editor-handle'
import { PhonePreview } from '../write/phone-preview'
import { choosePictures, picturesOf } from '../write/picture-file'
import { PictureTray } from '../write/picture-tray'
import { Toolbar } from '../write/toolbar'
import type { Preview } from '../write/use-preview'
import { useUploads } from '../write/use-uploads'
import { SavedLine } from './saved-line'
import './piece-work.scss'

export type WorkPart = 'text' | 'look' | 'front' | 'versions'

interface PieceWorkProps extends Keeping {
  keeper: ManuscriptKeeper
  preview: Preview
  part: WorkPart
  onPart: (part: WorkPart) => void
  at: number | undefined
  onBlock?: (block: number) => void
  onClose: () => void
}

/** What one piece can hold, as the cloud takes it. */
const longestMarkdown = 20_000

/** The middle of the desk: the text with the phone beside it, what is said of it, and what changed. */
export function PieceWork({ keeper, manuscript, front, markdown, notYet, preview, part, onPart, at, onBlock, onClose, ...saved }: PieceWorkProps) {
  const wide = useWide()
  const editor = useRef<EditorHandle>(null)
  const pictures = useUploads(manuscript.id)
  const [touched, setTouched] = useState(false)
  const [leftBehind, setLeftBehind] = useState<string>()
  const writes = manuscript.mayWrite
  const parts = [
    ...(writes ? [{ key: 'text' as const, label: '正文' }] : []),
    { key: 'look' as const, label: writes ? '样子' : '正文' },
    { key: 'front' as const, label: '资料' },
    { key: 'versions' as const, label: '对比' },
  ]
  const marked = new Set(manuscript.comments.filter(({ done }) => !done).map(({ block }) => block))
  const phone = <PhonePreview title={front.title} cover={front.cover} blocks={preview.blocks} files={preview.files} note={preview.note} marked={marked} at={at} {...(onBlock && { onBlock })} />
  const save = () => void keeper.saveNow()
  return (
    <View className='work'>
      {wide && (
        <View className='work-head'>
          <View className='work-back'>
            <IconButton icon='chevron-left' label='回到列表' onTap={onClose} />
          </View>
          <View className='work-title'>{front.title || '还没有标题'}</View>
          <SavedLine {...saved} notYet={notYet} writes={writes} onRetry={save} />
        </View>
      )}
      <ViewTabs label='看哪一部分' options={parts} value={part} onChange={onPart} />
      {!wide && <SavedLine {...saved} notYet={notYet} writes={writes} onRetry={save} />}
      {part === 'text' && writes && (
        <View className='work-text'>
          <View className='work-write'>
            <Toolbar onInsert={(text, how) => editor.current?.insert(text, how)} onPicture={() => void choosePictures().then(pictures.add)} />
            {preview.error && (
              <View className='work-error' {...accessible({ role: 'button', label: `第 ${preview.error.line} 行：${preview.error.reason}，到那一行`, onTap: () => editor.current?.goToLine(preview.error?.line ?? 1) })}>
                <Note tone='danger'>{`第 ${preview.error.line} 行：${preview.error.reason}`}</Note>
              </View>
            )}
            {markdown.length >= longestMarkdown && <Note tone='warn'>正文放满 2 万字了，再往后的没有放进来。请分成两篇。</Note>}
            {leftBehind && <Note tone='warn'>{leftBehind}</Note>}
            <EditorArea
              handle={editor}
              value={markdown}
              onChange={(text) => {
                setTouched(true)
                keeper.write(text)
              }}
              onBlur={() => {
                if (touched) save()
              }}
              onFiles={(files) => pictures.add(picturesOf(files))}
              onLeftBehind={setLeftBehind}
            />
            <PictureTray pictures={pictures} onInsert={(text) => editor.current?.insert(text)} />
          </View>
          <View className='work-phone'>{phone}</View>
        </View>
      )}
      {part === 'look' && <View className='work-look'>{phone}</View>}
      {part === 'front' && (
        <View className='work-scroll'>
          <FrontForm front={front} notYet={notYet} writes={writes} later={manuscript.version > 1} onEdit={keeper.edit} />
        </View>
      )}
      {part === 'versions' && (
        <View className='work-scroll'>
          <Versions manuscript={manuscript} front={front} markdown={markdown} />
        </View>
      )}
    </View>
  )
}
