import { type ReactNode, useState } from 'react'
import { askedReasons } from '@/domain/asked-reasons'
import { whyNotReason } from '@/domain/says-why'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'

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
  const [tried, setTried] = useState(false)
  const go = () => {
    setTried(true)
    if (whyNotReason(reason, askedReasons.suspendPost) === undefined) onSuspend(reason.trim())
  }
  return (
    <DeskDialog
      title={`先停${name}的岗位？`}
      text='马上看不到这里的人和事；手上的事还在，随时可以恢复，也可以交给别人。'
      onClose={onClose}
      said={error}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            不停
          </Button>
          <Button kind='dangerLine' small fill busy={busy ? '正在保存' : undefined} onTap={go}>
            先停
          </Button>
        </>
      }
    >
      <ReasonField label='为什么' value={reason} onInput={setReason} asks={askedReasons.suspendPost} tried={tried} hint='比如：休产假到明年三月' />
    </DeskDialog>
  )
}
