import { useState } from 'react'
import { saysWhy } from '@/domain/says-why'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { Field } from '@/ui/field/field'

interface ReasonBoxProps {
  title: string
  text: string
  reasons: readonly string[]
  /** Words of the way on: 显示 60 秒. */
  action: string
  busy?: string
  onReason: (reason: string) => void
  onClose: () => void
}

const other = '其他，我来写'

/** Asks why, before anything is shown; what is said here the person can read. */
export function ReasonBox({ title, text, reasons, action, busy, onReason, onClose }: ReasonBoxProps) {
  const [chosen, setChosen] = useState<string | undefined>(reasons[0])
  const [own, setOwn] = useState('')
  const [saysNothing, setSaysNothing] = useState(false)
  const go = () => {
    const reason = chosen === other ? own.trim() : chosen
    if (!reason || !saysWhy(reason)) setSaysNothing(true)
    else onReason(reason)
  }
  return (
    <DeskDialog
      title={title}
      text={text}
      onClose={onClose}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            不看了
          </Button>
          <Button kind='soft' small fill busy={busy} onTap={go}>
            {action}
          </Button>
        </>
      }
    >
      <DeskOptions label='事由' value={chosen} onChange={setChosen} options={[...reasons, other].map((reason) => ({ key: reason, label: reason }))} />
      {chosen === other && (
        <Field label='事由' value={own} onInput={setOwn} maxLength={100} error={saysNothing ? '请用几个汉字写清楚，让本人看得明白。' : undefined} hint='四个字以上' />
      )}
    </DeskDialog>
  )
}
