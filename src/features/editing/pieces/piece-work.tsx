import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { accessible } from '@/ui/accessible'
import { Note } from '@/ui/note/note'
import { FrontForm } from '../front/front-form'
import { EditorArea } from '../write/editor-area'
import type { EditorHandle } from '../write/editor-handle'
import { PhonePreview } from '../write/phone-preview'
import { choosePictures, picturesOf } from '@/client/pictures/picture-file'
import { PreviewMedia } from '../write/preview-media'
import { PictureTray } from '../write/picture-tray'
import { Toolbar } from '../write/toolbar'
import type { Preview } from '../write/use-preview'
import { useUploads } from '../write/use-uploads'
import { markedIn, WorkFrame, type WorkProps } from './work-frame'

/** What one piece can hold, as the cloud takes it. */
const longestMarkdown = 20_000

/** A piece: the text with the phone beside it, what is said of it, and what changed. */
export function PieceWork({ preview, at, onBlock, ...props }: WorkProps & { preview: Preview }) {
  const { keeper, manuscript, front, markdown, notYet, part } = props
  const editor = useRef<EditorHandle>(null)
  const pictures = useUploads(manuscript.id)
  const [touched, setTouched] = useState(false)
  const [leftBehind, setLeftBehind] = useState<string>()
  const writes = manuscript.mayWrite
  const names = { ...(writes && { text: '正文' }), look: writes ? '样子' : '正文', front: '资料' }
  const phone = <PhonePreview title={front.title} cover={front.cover} blocks={preview.blocks} files={preview.files} media={<PreviewMedia front={front} files={preview.files} />} note={preview.note} marked={markedIn(manuscript)} at={at} {...(onBlock && { onBlock })} />
  return (
    <WorkFrame {...props} names={names} title={front.title || '还没有标题'}>
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
                if (touched) void keeper.saveNow()
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
          <FrontForm id={manuscript.id} front={front} notYet={notYet} writes={writes} later={manuscript.version > 1} onEdit={keeper.edit} />
        </View>
      )}
    </WorkFrame>
  )
}
