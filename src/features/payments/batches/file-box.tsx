import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { askedReasons } from '@/domain/asked-reasons'
import { whyNotReason } from '@/domain/says-why'
import { ActError } from '@/pages/parts/act-error'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Note } from '@/ui/note/note'
import { SaidWrong } from '../../desk/parts/said-wrong'
import { moneySheet } from './money-sheet'

interface BoxProps {
  id: string
  onClose: () => void
  onDone: (words: string) => void
}

/** The file for the bank, on a computer alone; who took it and why is written down. The numbers go into the file and nowhere else. */
export function FileBox({ id, onClose, onDone }: BoxProps) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const taking = useAct(async () => {
    const file = await api.support.money.file.mutate({ id, act, reason: reason.trim() })
    await moneySheet?.save(file)
    return file.lines.length
  })
  const lacking = whyNotReason(reason, askedReasons.look)
  const take = async () => {
    setTried(true)
    if (lacking !== undefined) return
    const lines = await taking.run(undefined)
    if (lines !== undefined) onDone(`付款文件存好了，${lines} 件`)
  }
  return (
    <DeskDialog
      title='取付款文件'
      text='文件里有完整的卡号和户名。谁在什么时候、为什么取的，会记在这一批里。'
      onClose={onClose}
      said={
        <>
          {!moneySheet && <Note>手机上存不了表格。请在电脑上打开工作台来取。</Note>}
          <SaidWrong text={tried ? lacking : undefined} />
          <ActError error={taking.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            {moneySheet ? '先不取' : '知道了'}
          </Button>
          {moneySheet && (
            <Button kind='soft' small fill busy={taking.busy ? '正在取' : undefined} onTap={() => void take()}>
              取文件
            </Button>
          )}
        </>
      }
    >
      {moneySheet && <ReasonField label='做什么用' value={reason} onInput={setReason} asks={askedReasons.look} tried={tried} hint='比如：十一月付款，交农商行' />}
    </DeskDialog>
  )
}
