import type { ReactNode } from 'react'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'

interface ApproveBoxProps {
  name: string
  busy: boolean
  error: ReactNode
  onApprove: () => void
  onClose: () => void
}

/** Asks once before somebody becomes a member: it cannot be taken back by the same hand. */
export function ApproveBox({ name, busy, error, onApprove, onClose }: ApproveBoxProps) {
  return (
    <DeskDialog
      title={`同意${name}入会？`}
      text='本人马上会收到消息，手机里就有会员证。您定了以后，改要请另一位同事。'
      onClose={onClose}
      said={error}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            再看看
          </Button>
          <Button kind='soft' small fill busy={busy ? '正在保存' : undefined} onTap={onApprove}>
            同意
          </Button>
        </>
      }
    />
  )
}
