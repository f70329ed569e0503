import { View } from '@tarojs/components'
import type { AppError } from '@/domain/errors'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'

interface FormFootProps {
  action: string
  busy: boolean
  error: AppError | undefined
  danger?: boolean
  onSend: () => void
  onClose: () => void
}

/** Below a form of the decision: it is sent, or left. */
export function FormFoot({ action, busy, error, danger = false, onSend, onClose }: FormFootProps) {
  return (
    <>
      <ActError error={error} />
      <View className='review-ways review-gap'>
        <Button kind='line' small fill onTap={onClose}>
          不办了
        </Button>
        <Button kind={danger ? 'dangerLine' : 'primary'} small fill busy={busy ? '正在记' : undefined} onTap={onSend}>
          {action}
        </Button>
      </View>
    </>
  )
}
