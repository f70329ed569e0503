import { Field } from '@/ui/field/field'
import type { FrontPartProps } from './front-form'
import { FrontPart } from './front-part'
import { MediaUploadField } from './media-upload-field'

/** When it stops being true by itself, and the file that reads it aloud. */
export function UntilPart({ id, front, onEdit }: FrontPartProps & { id: string }) {
  const told = front.kind === 'announcement' || front.kind === 'urgent'
  return (
    <FrontPart title='别的'>
      <Field label={told ? '到哪天为止有效' : '到哪天为止（可不写）'} value={front.until} onInput={(until) => onEdit({ until })} maxLength={10} placeholder='2026-12-31' hint='过了这一天就不再出现在首页' />
      {front.kind !== 'media' && (
        <MediaUploadField id={id} label='朗读的录音（可不放）' form='audio' path={front.audio} hint='手机不会朗读的时候，读者听这个。要是机器读的，在标题或正文里说明。' onChange={(file) => onEdit({ audio: file?.path ?? '' })} />
      )}
    </FrontPart>
  )
}
