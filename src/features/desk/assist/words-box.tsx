import { type ReactNode, useState } from 'react'
import { askedReasons } from '@/domain/asked-reasons'
import { whyNotReason } from '@/domain/says-why'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'

interface WordsBoxProps {
  what: 'answer' | 'sendBack'
  busy: boolean
  error: ReactNode
  onWords: (words: string) => void
  onClose: () => void
}

const wordsOf = {
  answer: { title: '写答复', text: '只答问到的。本人会一字不差地读到。', asks: askedReasons.assistAnswer, field: '答复', hint: '比如：户籍在村里，人外出两年', yes: '发出去' },
  sendBack: { title: '查不到，退回', text: '写清楚为什么查不到。本人和对方都会读到。', asks: askedReasons.assistSendBack, field: '为什么', hint: '比如：村里没有这个人的户籍', yes: '退回' },
}

/** An answer, or why there is none, in words that the person reads. */
export function WordsBox({ what, busy, error, onWords, onClose }: WordsBoxProps) {
  const [written, setWritten] = useState('')
  const [tried, setTried] = useState(false)
  const { title, text, asks, field, hint, yes } = wordsOf[what]
  const go = () => {
    setTried(true)
    if (whyNotReason(written, asks) === undefined) onWords(written.trim())
  }
  return (
    <DeskDialog
      title={title}
      text={text}
      onClose={onClose}
      said={error}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            再看看
          </Button>
          <Button kind='soft' small fill busy={busy ? '正在发' : undefined} onTap={go}>
            {yes}
          </Button>
        </>
      }
    >
      <ReasonField label={field} value={written} onInput={setWritten} asks={asks} tried={tried} hint={hint} />
    </DeskDialog>
  )
}
