/** The parts of one question of the self-test, as readers see them: the page shows them one below the other, the desk one by one. */
import { View } from '@tarojs/components'
import { isRight, type Taken } from '@/domain/learn/quiz/answering'
import { severalHint } from '@/domain/learn/quiz/forms'
import { quizPartNames } from '@/domain/learn/quiz/parts'
import type { QuizQuestion } from '@/domain/learn/quiz/question'
import { sourceWords } from '@/domain/learn/source-words'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import './question.scss'

type Part = Pick<QuizQuestion, 'part'>

/** Where in the round this question is. */
export function QuestionPlace({ part, at, of, answered }: Part & { at: number; of: number; answered: boolean }) {
  return (
    <>
      <View className='quiz-at'>
        第 {at + 1} 题，共 {of} 题，{quizPartNames[part]}
      </View>
      <View className='quiz-bar' {...accessible({ hidden: true })}>
        <View className='quiz-done' style={{ width: `${Math.round(((at + (answered ? 1 : 0)) / of) * 100)}%` }} />
      </View>
    </>
  )
}

/** What is asked, and how it is answered where that is not one tap. */
export function QuestionAsk({ ask, form }: Pick<QuizQuestion, 'ask' | 'form'>) {
  return (
    <>
      <View className='quiz-ask' {...accessible({ role: 'heading', level: 2 })}>
        {ask}
      </View>
      {form === 'several' && <View className='quiz-hint'>{severalHint}</View>}
    </>
  )
}

interface QuestionOptionsProps extends Pick<QuizQuestion, 'ask' | 'form' | 'options' | 'answers'> {
  /** What is taken so far, or was. */
  taken: Taken
  /** Nothing can be taken any more; what is right is said. */
  answered: boolean
  onTake: (option: number) => void
  /** 说不准; left out where nobody answers. */
  onUnsure?: () => void
}

/** The options; once it is answered, which is right and which was taken. */
export function QuestionOptions({ ask, form, options, answers, taken, answered, onTake, onUnsure }: QuestionOptionsProps) {
  const several = form === 'several'
  const saidOf = (option: number) => {
    if (!answered) return undefined
    const mine = taken.includes(option)
    if (answers.includes(option)) return several ? (mine ? '对，您选上了' : '这条也对') : '对的是这一条'
    return mine ? '您选的' : undefined
  }
  return (
    <Options label={ask} several={several}>
      {options.map((option, index) => {
        const said = saidOf(index)
        const on = answered ? answers.includes(index) : taken.includes(index)
        return <Option key={index} title={option} {...(said && { text: said })} on={on} several={several} disabled={answered} onTap={() => onTake(index)} />
      })}
      {!answered && onUnsure && <Option title='说不准，直接看讲解' on={false} onTap={onUnsure} />}
    </Options>
  )
}

interface QuestionWhyProps extends Pick<QuizQuestion, 'answers' | 'why' | 'sources' | 'reviewSigned' | 'reviewer'> {
  taken: Taken
}

/** Why, on what it rests, and who stands behind it. A question that nobody signed names no reviewer. */
export function QuestionWhy({ answers, why, sources, reviewSigned, reviewer, taken }: QuestionWhyProps) {
  const right = isRight({ answers }, taken)
  const signed = reviewSigned && reviewer ? `审核 ${[reviewer.name, reviewer.title].filter(Boolean).join('，')}` : '示例内容，待医学审核'
  return (
    <View className='quiz-why' {...accessible({ role: 'status' })}>
      <Note tone={right ? 'ok' : 'sun'}>
        <View className='quiz-verdict'>{right ? '对了' : taken.length === 0 ? '看看为什么' : answers.length > 1 ? '再想想，看看哪几条对' : '再想想，对的是另一条'}</View>
        {why}
      </Note>
      <View className='quiz-source'>{`${sources.map(sourceWords).join('；')}。${signed}`}</View>
    </View>
  )
}

/** Where to read on. */
export function QuestionRead({ onRead }: { onRead: () => void }) {
  return (
    <View className='quiz-gap'>
      <Card flush>
        <Row leading={<RowSign icon='book' tone='plain' />} title='想多知道一点' text='读一篇相关的文章' arrow onTap={onRead} />
      </Card>
    </View>
  )
}
