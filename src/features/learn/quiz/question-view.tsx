import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import type { QuizQuestion } from '@/domain/learn/quiz/question'
import { quizPartNames } from '@/domain/learn/quiz/parts'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'

interface QuestionViewProps {
  question: QuizQuestion
  at: number
  of: number
  /** The option taken; null for 说不准; undefined before. */
  taken: number | null | undefined
  /** Does not lead to what bears on children. */
  quietly: boolean
  onTake: (option: number | null) => void
}

/** One question: a tap answers at once, then it says why. 说不准 is an answer too. */
export function QuestionView({ question, at, of, taken, quietly, onTake }: QuestionViewProps) {
  const { part, ask, options, answer, why, read } = question
  const answered = taken !== undefined
  const isRight = taken === answer
  const saidOf = (option: number) => (!answered ? undefined : option === answer ? '对的是这一条' : option === taken ? '您选的' : undefined)
  return (
    <>
      <View className='quiz-at'>
        第 {at + 1} 题，共 {of} 题，{quizPartNames[part]}
      </View>
      <View className='quiz-bar' {...accessible({ hidden: true })}>
        <View className='quiz-done' style={{ width: `${Math.round(((at + (answered ? 1 : 0)) / of) * 100)}%` }} />
      </View>
      <View className='quiz-ask' {...accessible({ role: 'heading', level: 2 })}>
        {ask}
      </View>
      <Options label={ask}>
        {options.map((option, index) => {
          const said = saidOf(index)
          return <Option key={option} title={option} {...(said && { text: said })} on={answered ? index === answer : false} disabled={answered} onTap={() => onTake(index)} />
        })}
        {!answered && <Option title='说不准，直接看讲解' on={false} onTap={() => onTake(null)} />}
      </Options>
      {answered && (
        <View className='quiz-why' {...accessible({ role: 'status' })}>
          <Note tone={isRight ? 'ok' : 'sun'}>
            <View className='quiz-verdict'>{isRight ? '对了' : taken === null ? '看看为什么' : '再想想，对的是另一条'}</View>
            {why}
          </Note>
        </View>
      )}
      {answered && !quietly && (
        <View className='quiz-gap'>
          <Card flush>
            <Row leading={<RowSign icon='book' tone='plain' />} title='想多知道一点' text='读一篇相关的文章' arrow onTap={() => open(routes.article(read))} />
          </Card>
        </View>
      )}
    </>
  )
}
