import { type ReactNode, useState } from 'react'
import { saysWhy } from '@/domain/says-why'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'

interface SuspendBoxProps {
  name: string
  busy: boolean
  error: ReactNode
  onSuspend: (reason: string) => void
  onClose: () => void
}

/** A post rests for a while: says before what that means. */
export function SuspendBox({ name, busy, error, onSuspend, onClose }: SuspendBoxProps) {
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState(false)
  return (
    <DeskDialog
      title={`先停${name}的岗位？`}
      text='马上看不到这里的人和事；手上的事还在，随时可以恢复，也可以交给别人。'
      onClose={onClose}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            不停
          </Button>
          <Button kind='dangerLine' small fill busy={busy ? '正在保存' : undefined} onTap={() => (!saysWhy(reason, 2) ? setWrong(true) : onSuspend(reason.trim()))}>
            先停
          </Button>
        </>
      }
    >
      <Field label='为什么' value={reason} onInput={setReason} maxLength={100} hint='比如：休产假到明年三月' error={wrong ? '写上为什么，两个字以上。' : undefined} />
      {error}
    </DeskDialog>
  )
}
