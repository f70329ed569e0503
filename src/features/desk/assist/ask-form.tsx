import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useAssistForm } from '@/client/desk/assist'
import { refreshDesk } from '@/client/desk/posts'
import { useReadingState } from '@/client/reading-state'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { AssistKind } from '@/domain/org/assist'
import { assistKindNames } from '@/domain/org/assist-words'
import { saysWhy } from '@/domain/says-why'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { Skeleton } from '@/ui/skeleton/skeleton'
import '../parts/form-page.scss'

interface AskFormProps {
  personId: string
  onClose: () => void
  onAsked: (words: string) => void
}

/** The cloud wants at least this many characters of a question. */
const shortest = 4

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
  const unasked = question.trim().length < shortest
  const unsaid = !saysWhy(reason)
  const form = state.kind === 'ready' && state.data.ok ? state.data : undefined
  const said = refusal ?? (state.kind === 'ready' && !state.data.ok ? state.data.sentence : undefined)
  const go = async () => {
    setTried(true)
    if (unasked || unsaid) return
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
            <Field label='问题' value={question} onInput={setQuestion} maxLength={200} hint='只问办事要用的' {...(tried && unasked && { error: '请多写几个字，让对方看得明白。' })} />
            <Field label='为什么问' value={reason} onInput={setReason} maxLength={60} hint='本人会读到这句话' {...(tried && unsaid && { error: '请写清楚为什么，本人会读到。' })} />
          </View>
          <View className='desk-form-gap'>
            <Note>本人马上会收到消息：您向哪里问了什么、为什么。</Note>
          </View>
        </>
      )}
      {said && <Note tone='warn'>{said}</Note>}
      <ActError error={asking.error} />
    </DeskDialog>
  )
}
