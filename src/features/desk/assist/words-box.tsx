import { type ReactNode, useState } from 'react'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'

interface WordsBoxProps {
  what: 'answer' | 'sendBack'
  busy: boolean
  error: ReactNode
  onWords: (words: string) => void
  onClose: () => void
}

const wordsOf = {
  answer: { title: '写答复', text: '只答问到的。本人会一字不差地读到。', field: '答复', hint: '比如：户籍在村里，人外出两年', yes: '发出去' },
  sendBack: { title: '查不到，退回', text: '写清楚为什么查不到。本人和对方都会读到。', field: '为什么', hint: '比如：村里没有这个人的户籍', yes: '退回' },
}

/** An answer, or why there is none, in words that the person reads. */
export function WordsBox({ what, busy, error, onWords, onClose }: WordsBoxProps) {
  const [written, setWritten] = useState('')
  const [wrong, setWrong] = useState<string>()
  const { title, text, field, hint, yes } = wordsOf[what]
  const go = () => (written.trim().length < 2 ? setWrong('请写几个字，本人会读到。') : onWords(written.trim()))
  return (
    <DeskDialog
      title={title}
      text={text}
      onClose={onClose}
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
      <Field label={field} value={written} onInput={setWritten} maxLength={200} hint={hint} {...(wrong && { error: wrong })} />
      {error}
    </DeskDialog>
  )
}
