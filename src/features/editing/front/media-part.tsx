import { officialSites } from '@/domain/learn/official-sites'
import type { FrontDraft } from '@/domain/learn/editing/front-draft'
import { mediaLimits } from '@/domain/learn/media-limits'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { ChoicePart } from './choice-part'
import type { FrontPartProps } from './front-form'
import { FrontPart } from './front-part'
import { MediaUploadField } from './media-upload-field'

const forms = [{ key: 'audio', label: '音频' }, { key: 'video', label: '视频' }] as const
const places = [{ key: 'file', label: '我们自己的文件' }, { key: 'link', label: '官方网站上的' }] as const

/** Where an audio or a video is; the body is its transcript. */
export function MediaPart({ id, front, onEdit }: FrontPartProps & { id: string }) {
  const { media } = front
  const change = (next: Partial<FrontDraft['media']>) => onEdit({ media: { ...media, ...next } })
  // What was sent as a sound is no film.
  const turn = (form: FrontDraft['media']['form']) => change({ form, ...(!mediaLimits[form].extensions.some((extension) => media.path.endsWith(`.${extension}`)) && { path: '' }) })
  return (
    <FrontPart title='音频视频'>
      <Note>正文写文字稿：里面说的话、看得见的事都写下来，听不见、不方便放声音的人也能看。没有文字稿不能送审。</Note>
      <ChoicePart label='是什么' options={forms} value={[media.form]} onChange={([form]) => form && turn(form)} one />
      <ChoicePart label='放在哪里' options={places} value={[media.at]} onChange={([at]) => at && change({ at })} one />
      {media.at === 'file' ? (
        <MediaUploadField
          id={id}
          label='文件'
          form={media.form}
          path={media.path}
          seconds={Number(media.seconds) || undefined}
          hint='时长自己会算。'
          onChange={(file) => change(file ? { path: file.path, seconds: String(file.seconds) } : { path: '', seconds: '' })}
        />
      ) : (
        <>
          <Field label='网址' value={media.url} onInput={(url) => change({ url })} maxLength={300} hint={`https 开头，只能是官方网站：${officialSites.join('、')}。小程序里打不开，读者可以复制`} />
          <Field label='多长' type='number' unit='秒' value={media.seconds} onInput={(seconds) => change({ seconds })} maxLength={5} />
        </>
      )}
    </FrontPart>
  )
}
