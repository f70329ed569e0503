import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { AppError } from '@/domain/errors'
import type { BankAnswer } from '@/domain/support/money/payment-batch'
import { readAnswers } from '@/domain/support/money/read-answers'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Note } from '@/ui/note/note'
import { TextArea } from '@/ui/text-area/text-area'
import { moneySheet } from './money-sheet'

interface BoxProps {
  id: string
  onClose: () => void
  onDone: (words: string) => void
}

/** What the bank answered: pasted, or from the table. Looked through first; where anything is wrong nothing is taken over. */
export function ResultsBox({ id, onClose, onDone }: BoxProps) {
  const [text, setText] = useState('')
  const [rows, setRows] = useState<readonly string[][]>()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [act, next] = useOnceId()
  const read = readAnswers(rows ?? text.split('\n').map((line) => line.split('\t')))
  const sending = useAct((answers: BankAnswer[]) => api.support.money.results.mutate({ id, act, answers }))
  const choosing = useAct(async () => {
    try {
      return await moneySheet?.read()
    } catch {
      throw new AppError('BAD_INPUT', 'no table', { sentence: '这个文件读不出来。请选 .xlsx 或 .csv，或者把内容粘到下面。' })
    }
  })
  const choose = async () => {
    const chosen = await choosing.run(undefined)
    if (!chosen) return
    setWrong([])
    setRows(chosen)
  }
  const send = async () => {
    if (read.wrong.length > 0) return setWrong(read.wrong.map(({ line, sentence }) => `第 ${line} 行：${sentence}`))
    if (read.answers.length === 0) return setWrong(['还没有结果。每行写受理号和“到账”或“失败”。'])
    const answer = await sending.run(read.answers)
    if (!answer) return
    next()
    if (answer.wrong.length > 0) return setWrong(['有对不上的，一行都没有记：', ...answer.wrong.map(({ receipt, sentence }) => `${receipt}：${sentence}`)])
    onDone(`记好了：到账 ${answer.paid} 件，没打进去 ${answer.failed} 件`)
  }
  return (
    <DeskDialog
      title='记银行的结果'
      text='没打进去的，对方会马上知道原因和怎么改。有一行对不上，就一行都不记。'
      wide
      onClose={onClose}
      said={
        <>
          {wrong.slice(0, 8).map((sentence) => (
            <Note key={sentence} tone='warn'>
              {sentence}
            </Note>
          ))}
          <ActError error={sending.error ?? choosing.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不记
          </Button>
          <Button kind='soft' small fill busy={sending.busy ? '正在记' : undefined} onTap={() => void send()}>
            {read.answers.length > 0 ? `记 ${read.answers.length} 件` : '记下来'}
          </Button>
        </>
      }
    >
      {moneySheet && (
        <Button kind='line' small busy={choosing.busy ? '正在读' : undefined} onTap={() => void choose()}>
          读表格
        </Button>
      )}
      {rows ? (
        <Note tone='ok'>{`读到 ${read.answers.length} 件有结果`}</Note>
      ) : (
        <TextArea label='或者粘在这里' value={text} onInput={(value) => { setWrong([]); setText(value) }} maxLength={20_000} lines={4} hint='每行一件：受理号、到账或失败、原因（卡号错、户名不符、卡已注销、银行退回）' />
      )}
    </DeskDialog>
  )
}
