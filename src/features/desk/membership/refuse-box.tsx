import { type ReactNode, useState } from 'react'
import { saysWhy } from '@/domain/says-why'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'

interface RefuseBoxProps {
  busy: boolean
  error: ReactNode
  onRefuse: (reason: string) => void
  onClose: () => void
}

/** No needs a reason, in words that the person reads. */
export function RefuseBox({ busy, error, onRefuse, onClose }: RefuseBoxProps) {
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  const go = () => (!saysWhy(reason) ? setWrong('请写清楚为什么，本人会读到这句话。') : onRefuse(reason.trim()))
  return (
    <DeskDialog
      title='这次不同意'
      text='本人会读到您写的理由，也会知道可以再申请、可以向上一级反映。'
      onClose={onClose}
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
      <Field label='为什么' value={reason} onInput={setReason} maxLength={200} hint='比如：您现在住在别的村，请到住的地方申请' error={wrong} />
      {error}
    </DeskDialog>
  )
}
