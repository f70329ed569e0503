import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { chinaClock } from '@/domain/china-time'
import { whyNotDay } from '@/ui/date-field/why-not-day'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'
import { DeskDate } from '../parts/desk-date'
import '../parts/form-page.scss'

interface TrainingBoxProps {
  busy: boolean
  error: ReactNode
  onSave: (told: { on: string; title: string }) => void
  onClose: () => void
}

/** What was taught and when. */
export function TrainingBox({ busy, error, onSave, onClose }: TrainingBoxProps) {
  const [today] = useState(() => chinaClock(new Date()))
  const [earliest, latest] = [`${today.year - 5}-01-01`, today.date]
  const [on, setOn] = useState(today.date)
  const [title, setTitle] = useState('')
  const [tried, setTried] = useState(false)
  const wrongDay = on === '' ? '写上哪一天培训的。' : whyNotDay(on, earliest, latest)
  const wrongTitle = title.trim().length < 2 ? '写上培训了什么，两个字以上。' : undefined
  const save = () => {
    setTried(true)
    if (wrongDay === undefined && wrongTitle === undefined) onSave({ on, title: title.trim() })
  }
  return (
    <DeskDialog
      title='记一次培训'
      onClose={onClose}
      said={error}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不记
          </Button>
          <Button kind='soft' small fill busy={busy ? '正在保存' : undefined} onTap={save}>
            记下
          </Button>
        </>
      }
    >
      <Field label='培训内容' value={title} onInput={setTitle} maxLength={60} hint='比如：陪伴老人，怎么说话、怎么听' error={tried ? wrongTitle : undefined} />
      <View className='desk-form-gap'>
        <DeskDate label='哪一天' value={on} from={earliest} to={latest} onChange={setOn} error={tried ? wrongDay : undefined} />
      </View>
    </DeskDialog>
  )
}
