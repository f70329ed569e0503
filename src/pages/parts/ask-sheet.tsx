import type { AppError } from '@/domain/errors'
import { ActError } from './act-error'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'

interface AskSheetProps {
  open: boolean
  title: string
  /** What will be lost, and what stays. */
  text: string
  /** Words of doing it, and of leaving it. */
  yes: string
  no: string
  busy?: boolean
  error?: AppError | undefined
  onYes: () => void
  onNo: () => void
}

/** Asks once before something that cannot be taken back. */
export function AskSheet({ open, title, text, yes, no, busy, error, onYes, onNo }: AskSheetProps) {
  return (
    <Sheet
      open={open}
      title={title}
      text={text}
      onClose={onNo}
      foot={
        <>
          <ActError error={error} />
          <Button kind='dangerLine' block busy={busy ? '正在办，请稍等' : undefined} onTap={onYes}>
            {yes}
          </Button>
          <Button block onTap={onNo}>
            {no}
          </Button>
        </>
      }
    />
  )
}
