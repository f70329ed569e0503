import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { showWrong } from '@/client/show-wrong'
import { askedReasons } from '@/domain/asked-reasons'
import { whyNotReason } from '@/domain/says-why'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { SaidWrong } from '../parts/said-wrong'
import '../parts/form-page.scss'

interface ReasonBoxProps {
  title: string
  text: string
  reasons: readonly string[]
  /** Words of the way on: 显示 60 秒. */
  action: string
  busy?: string
  error?: ReactNode
  onReason: (reason: string) => void
  onClose: () => void
}

const other = '其他，我来写'

/** Asks why, before anything is shown; what is said here the person can read. */
export function ReasonBox({ title, text, reasons, action, busy, error, onReason, onClose }: ReasonBoxProps) {
  const [chosen, setChosen] = useState<string | undefined>(reasons[0])
  const [own, setOwn] = useState('')
  const [tried, setTried] = useState(false)
  const reason = chosen === other ? own.trim() : (chosen ?? '')
  const lacking = whyNotReason(reason, askedReasons.look)
  const go = () => {
    setTried(true)
    if (lacking !== undefined) showWrong()
    else onReason(reason)
  }
  return (
    <DeskDialog
      title={title}
      text={text}
      onClose={onClose}
      said={
        <>
          <SaidWrong text={tried ? lacking : undefined} />
          {error}
        </>
      }
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
        <View className='desk-form-gap'>
          <ReasonField label='事由' value={own} onInput={setOwn} asks={askedReasons.look} tried={tried} hint='本人会读到这句话' />
        </View>
      )}
    </DeskDialog>
  )
}
