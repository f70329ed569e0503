import type { FrontDraft } from '@/domain/learn/editing/front-draft'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { ChoicePart } from './choice-part'
import type { FrontPartProps } from './front-form'
import { FrontPart } from './front-part'

const forms = [{ key: 'audio', label: '音频' }, { key: 'video', label: '视频' }] as const
const places = [{ key: 'file', label: '我们自己的文件' }, { key: 'link', label: '别处的网址' }] as const

/** Where an audio or a video is; the body is its transcript. */
export function MediaPart({ front, onEdit }: FrontPartProps) {
  const { media } = front
  const change = (next: Partial<FrontDraft['media']>) => onEdit({ media: { ...media, ...next } })
  return (
    <FrontPart title='音频视频'>
      <Note>正文写它的文字稿，听不见、不方便放声音的人也能看。</Note>
      <ChoicePart label='是什么' options={forms} value={[media.form]} onChange={([form]) => form && change({ form })} one />
      <Field label='多长' type='number' unit='秒' value={media.seconds} onInput={(seconds) => change({ seconds })} maxLength={5} />
      <ChoicePart label='放在哪里' options={places} value={[media.at]} onChange={([at]) => at && change({ at })} one />
      {media.at === 'file' ? (
        <Field label='文件在云存储里的路径' value={media.path} onInput={(path) => change({ path })} maxLength={100} hint='比如 learn/wash-hands.mp3，由管理员先传好' />
      ) : (
        <Field label='网址' value={media.url} onInput={(url) => change({ url })} maxLength={300} hint='https 开头。小程序里打不开别处的网页，读者可以复制' />
      )}
    </FrontPart>
  )
}
