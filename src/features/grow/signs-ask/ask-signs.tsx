import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInChild } from '@/client/grow/child-file'
import { back, replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import type { SignsAnswered } from '@/domain/grow/contract'
import type { Kept } from '@/domain/grow/file/child-file'
import { saidSignAge } from '@/domain/grow/signs/said-sign-age'
import { signQuestions } from '@/domain/grow/signs/sign-questions'
import type { SignAge } from '@/domain/grow/signs/warning-signs'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { dropSigns, emptyDraft, keepSigns, keptSigns, type SignAnswer, type SignsDraft } from '../signs/draft'
import type { ChildOfPage } from '../parts/child-of-page'
import { OneQuestion } from './one-question'
import { Unsure } from './unsure'
import './signs-ask.scss'

const asked = ({ age, answers }: SignsAnswered): SignsDraft => ({ age, answers: answers.map((sign) => (sign ? 'sign' : 'good')) })

interface AskSignsProps {
  of: ChildOfPage
  age: SignAge
  /** What was answered, to be changed. */
  known: Kept<SignsAnswered> | undefined
}

/** One question after the other; the answers stay on this phone until all four are there, and are kept then. */
export function AskSigns({ of: { child, today }, age, known }: AskSignsProps) {
  const [draft, setDraft] = useState(() => (known ? asked(known.thing) : (keptSigns(child.id, age) ?? emptyDraft(age))))
  const open = draft.answers.findIndex((answer) => answer === null)
  const [at, setAt] = useState(known ? 0 : open === -1 ? Math.max(0, draft.answers.indexOf('unsure')) : open)
  const saving = useAct((answers: boolean[]) => {
    const thing: SignsAnswered = { what: 'signsAnswered', age, on: known?.thing.on ?? today, answers }
    return noteInChild(child.id, [known ? { what: 'changed', of: known.id, to: thing } : thing])
  })
  const questions = signQuestions[age]
  const question = questions[at]
  const save = async (answers: readonly SignAnswer[]) => {
    const noted = await saving.run(answers.map((answer) => answer === 'sign'))
    if (!noted) return
    if (!known) dropSigns(child.id)
    replace(routes.signsResult(child.id, known?.id ?? noted.ids[0] ?? ''))
  }
  const answer = (answer: SignAnswer) => {
    const answers = draft.answers.map((each, index) => (index === at ? answer : each))
    setDraft({ ...draft, answers })
    if (!known) keepSigns(child.id, { ...draft, answers })
    if (at + 1 < questions.length) setAt(at + 1)
    else if (answers.every((each) => each === 'good' || each === 'sign')) void save(answers)
    else setAt(questions.length)
  }
  return (
    <>
      <View className='signs-head'>
        <View>{`${child.name}，${saidSignAge(age)}`}</View>
        {question && <View>{`第 ${at + 1} 个，共 ${questions.length} 个`}</View>}
      </View>
      <View className='signs-bars' {...accessible({ hidden: true })}>
        {questions.map(({ short }, index) => (
          <View key={short} className={`signs-bar signs-bar--${index === at ? 'now' : (draft.answers[index] ?? 'open')}`} />
        ))}
      </View>
      {question ? (
        <OneQuestion key={at} name={child.name} question={question} answer={draft.answers[at] ?? null} onAnswer={answer} />
      ) : (
        <Unsure questions={questions} answers={draft.answers} onTry={setAt} />
      )}
      <ActError error={saving.error} />
      <View className='grow-source'>{`按国家《预警征象筛查问卷》${saidSignAge(age)}。不是诊断。`}</View>
      <ActionBar>
        <Button kind='line' fill disabled={at === 0} onTap={() => setAt(Math.max(0, at - 1))}>
          上一个
        </Button>
        <Button kind='line' fill busy={saving.busy ? '正在存，请稍等' : undefined} onTap={back}>
          {known ? '不改了' : '晚点再答'}
        </Button>
      </ActionBar>
    </>
  )
}
