import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { TextArea } from '@/ui/text-area/text-area'

interface BoxProps {
  id: string
  onClose: () => void
  onDone: (words: string) => void
}

/** Takes a payment apart that nobody released; why is written down. */
export function DissolveBox({ id, onClose, onDone }: BoxProps) {
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const dissolving = useAct(() => api.support.money.dissolve.mutate({ id, act, says: says.trim() }))
  const isShort = says.trim().length < 2
  const dissolve = async () => {
    setTried(true)
    if (!isShort && (await dissolving.run(undefined))) onDone('撤掉了，里面的都回到“要付的”')
  }
  return (
    <DeskDialog
      title='撤掉这一批？'
      text='还没有放行，钱没有动。里面的申请回到“要付的”，可以重新做。各家会收到一句“这一次先不打款”。'
      onClose={onClose}
      said={<ActError error={dissolving.error} />}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不撤
          </Button>
          <Button kind='soft' small fill busy={dissolving.busy ? '正在撤' : undefined} onTap={() => void dissolve()}>
            撤掉
          </Button>
        </>
      }
    >
      <TextArea label='为什么' value={says} onInput={setSays} maxLength={100} {...(tried && isShort && { error: '写一句，比如：月份选错了' })} />
    </DeskDialog>
  )
}
