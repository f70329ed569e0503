import { Field } from '@/ui/field/field'
import type { FrontPartProps } from './front-form'
import { FrontPart } from './front-part'

/** When it stops being true by itself, and the file that reads it aloud. */
export function UntilPart({ front, onEdit }: FrontPartProps) {
  const told = front.kind === 'announcement' || front.kind === 'urgent'
  return (
    <FrontPart title='别的'>
      <Field label={told ? '到哪天为止有效' : '到哪天为止（可不写）'} value={front.until} onInput={(until) => onEdit({ until })} maxLength={10} placeholder='2026-12-31' hint='过了这一天就不再出现在首页' />
      <Field label='朗读文件的路径（可不写）' value={front.audio} onInput={(audio) => onEdit({ audio })} maxLength={100} hint='真人读的录音，比如 learn/baby-fever.mp3' />
    </FrontPart>
  )
}
