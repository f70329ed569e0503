import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useAssistForm } from '@/client/desk/assist'
import { refreshDesk } from '@/client/desk/posts'
import { useReadingState } from '@/client/reading-state'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { AssistKind } from '@/domain/org/assist'
import { assistKindNames } from '@/domain/org/assist-words'
import { askedReasons } from '@/domain/asked-reasons'
import { whyNotReason } from '@/domain/says-why'
import { ActError } from '@/pages/parts/act-error'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { Note } from '@/ui/note/note'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { SaidWrong } from '../parts/said-wrong'
import '../parts/form-page.scss'

interface AskFormProps {
  personId: string
  onClose: () => void
  onAsked: (words: string) => void
}

/** Asks the registered place about this person; the person is told what and why. */
export function AskForm({ personId, onClose, onAsked }: AskFormProps) {
  const state = useReadingState(useAssistForm(personId))
  const [kind, setKind] = useState<AssistKind>('residence')
  const [question, setQuestion] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const [id] = useOnceId()
  const asking = useAct(() => api.org.assist.ask.mutate({ id, personId, kind, question: question.trim(), reason: reason.trim() }))
  const lacking = whyNotReason(question, askedReasons.assistQuestion) ?? whyNotReason(reason, askedReasons.assist)
  const form = state.kind === 'ready' && state.data.ok ? state.data : undefined
  const said = refusal ?? (state.kind === 'ready' && !state.data.ok ? state.data.sentence : undefined)
  const go = async () => {
    setTried(true)
    if (lacking !== undefined) return showWrong()
    const answer = await asking.run(undefined)
    if (!answer) return
    if (!answer.ok) return setRefusal(answer.sentence)
    onAsked(`发给${answer.answeringPlace}了，也告诉了本人`)
    await refreshDesk()
  }
  return (
    <DeskDialog
      title='请户籍地协查'
      text={form ? `${form.registeredWhere}，由${form.answeringPlace}的同事答复。对方只看到“${form.who}”和您的问题。` : undefined}
      onClose={onClose}
      said={
        <>
          {said && <Note tone='warn'>{said}</Note>}
          <SaidWrong text={tried ? lacking : undefined} />
          <ActError error={asking.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            {said ? '知道了' : '先不问'}
          </Button>
          {form && (
            <Button kind='soft' small fill busy={asking.busy ? '正在发' : undefined} onTap={() => void go()}>
              发给户籍地
            </Button>
          )}
        </>
      }
    >
      {state.kind === 'loading' && <Skeleton shape='line' width='70%' />}
      {state.kind === 'failed' && <ActError error={state.error} />}
      {form && (
        <>
          <DeskOptions
            label='问什么'
            value={kind}
            onChange={(key) => setKind(form.workingDays.find((one) => one.kind === key)?.kind ?? kind)}
            options={form.workingDays.map((one) => ({ key: one.kind, label: assistKindNames[one.kind], text: `${one.days} 个工作日内答复` }))}
          />
          <View className='desk-form-gap'>
            <ReasonField label='问题' value={question} onInput={setQuestion} asks={askedReasons.assistQuestion} tried={tried} hint='只问办事要用的' />
            <ReasonField label='为什么问' value={reason} onInput={setReason} asks={askedReasons.assist} tried={tried} hint='本人会读到这句话' />
          </View>
          <View className='desk-form-gap'>
            <Note>本人马上会收到消息：您向哪里问了什么、为什么。</Note>
          </View>
        </>
      )}
    </DeskDialog>
  )
}
