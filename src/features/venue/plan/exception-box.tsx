import type { PlanDraft } from '@/domain/book/plan-contract'
import type { PlanException } from '@/domain/book/plan/plan-shape'
import { dayWords } from '@/domain/book/week/session-time'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { withExceptions } from './plan-draft'

interface ExceptionBoxProps {
  draft: PlanDraft
  exception: PlanException
  onChange: (draft: PlanDraft) => void
  onClose: () => void
}

/** A day that is otherwise, to be as always again. */
export function ExceptionBox({ draft, exception, onChange, onClose }: ExceptionBoxProps) {
  const remove = () => {
    onChange(withExceptions(draft, draft.plan.exceptions.filter((one) => one !== exception)))
    onClose()
  }
  return (
    <DeskDialog
      title={`${dayWords(exception.date)}恢复平常？`}
      text='这一天按每周的场次来。已经停办的场次不会自己恢复，要办请另加一场。'
      onClose={onClose}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            不恢复
          </Button>
          <Button kind='soft' small fill onTap={remove}>
            恢复平常
          </Button>
        </>
      }
    />
  )
}
