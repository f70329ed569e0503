import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { DoorSheet } from '@/domain/support/door/door-contract'
import type { Facts, FactValue, Question } from '@/domain/support/programme/facts'
import { saidAnswer } from '@/domain/support/said-answer'
import { AnswerField } from '@/pages/parts/apply/answer-field'
import { Button } from '@/ui/button/button'
import { DoorStep } from './door-step'

interface DoorQuestionProps {
  head: ReactNode
  question: Question
  facts: Facts
  prefilled: DoorSheet['prefilled']
  today: string
  back: { label: string; onTap: () => void }
  onAnswer: (value: FactValue) => void
  /** The answer that is there stands. */
  onStands: () => void
}

/** One question; an answer leads on. */
export function DoorQuestion({ head, question, facts, prefilled, today, back, onAnswer, onStands }: DoorQuestionProps) {
  const answer = facts[question.fact]
  const from = prefilled.find(({ fact }) => fact === question.fact)?.from
  return (
    <DoorStep
      label='问一问'
      head={head}
      asks={question.asks}
      back={back}
      onward={
        answer !== undefined && (
          <Button kind='soft' fill onTap={onStands}>
            不用改
          </Button>
        )
      }
    >
      {question.help !== undefined && <View className='door-text'>{question.help}</View>}
      {from !== undefined && answer !== undefined && <View className='door-text'>{`${from}：${saidAnswer(answer, question)}`}</View>}
      <View className='door-gap'>
        <AnswerField key={question.fact} question={question} answer={answer} same={question.sameAs === undefined ? undefined : facts[question.sameAs]} today={today} onAnswer={onAnswer} />
      </View>
    </DoorStep>
  )
}
