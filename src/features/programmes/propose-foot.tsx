import { View } from '@tarojs/components'
import type { AppError } from '@/domain/errors'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'

interface ProposeFootProps {
  isTried: boolean
  busy: boolean
  error: AppError | undefined
  onTry: () => void
  onSend: () => void
  /** From the test run to what is written. */
  onBack: () => void
}

/** First the test run, then the colleague: nothing is handed on that nobody looked at. */
export function ProposeFoot({ isTried, busy, error, onTry, onSend, onBack }: ProposeFootProps) {
  return (
    <>
      <View className='programmes-faults'>
        <ActError error={error} />
      </View>
      <Button block busy={busy ? '请稍等' : undefined} onTap={isTried ? onSend : onTry}>
        {isTried ? '交另一位同事复核' : '先试算，看谁多谁少'}
      </Button>
      {isTried && !busy && (
        <Button kind='text' block onTap={onBack}>
          再改改
        </Button>
      )}
    </>
  )
}
