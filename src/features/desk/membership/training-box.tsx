import { type ReactNode, useState } from 'react'
import { chinaClock } from '@/domain/china-time'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'

interface TrainingBoxProps {
  busy: boolean
  error: ReactNode
  onSave: (told: { on: string; title: string }) => void
  onClose: () => void
}

/** What was taught and when. */
export function TrainingBox({ busy, error, onSave, onClose }: TrainingBoxProps) {
  const [on, setOn] = useState(() => chinaClock(new Date()).date)
  const [title, setTitle] = useState('')
  const [wrong, setWrong] = useState<'on' | 'title'>()
  const save = () => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) setWrong('on')
    else if (title.trim().length < 2) setWrong('title')
    else onSave({ on, title: title.trim() })
  }
  return (
    <DeskDialog
      title='记一次培训'
      onClose={onClose}
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
      <Field label='培训内容' value={title} onInput={setTitle} maxLength={60} hint='比如：陪伴老人，怎么说话、怎么听' error={wrong === 'title' ? '写上培训了什么，两个字以上。' : undefined} />
      <Field label='哪一天' value={on} onInput={setOn} maxLength={10} error={wrong === 'on' ? '日期请写成 2026-11-20 这样。' : undefined} />
      {error}
    </DeskDialog>
  )
}
