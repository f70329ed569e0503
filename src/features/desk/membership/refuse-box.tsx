import { type ReactNode, useState } from 'react'
import { askedReasons } from '@/domain/asked-reasons'
import { whyNotReason } from '@/domain/says-why'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'

interface RefuseBoxProps {
  busy: boolean
  error: ReactNode
  onRefuse: (reason: string) => void
  onClose: () => void
}

/** No needs a reason, in words that the person reads. */
export function RefuseBox({ busy, error, onRefuse, onClose }: RefuseBoxProps) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const go = () => {
    setTried(true)
    if (whyNotReason(reason, askedReasons.refusal) === undefined) onRefuse(reason.trim())
  }
  return (
    <DeskDialog
      title='这次不同意'
      text='本人会读到您写的理由，也会知道可以再申请、可以向上一级反映。'
      onClose={onClose}
      said={error}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            再看看
          </Button>
          <Button kind='dangerLine' small fill busy={busy ? '正在保存' : undefined} onTap={go}>
            不同意
          </Button>
        </>
      }
    >
      <ReasonField label='为什么' value={reason} onInput={setReason} asks={askedReasons.refusal} tried={tried} hint='比如：您现在住在别的村，请到住的地方申请' />
    </DeskDialog>
  )
}
