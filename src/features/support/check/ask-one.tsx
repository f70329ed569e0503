import { View } from '@tarojs/components'
import { back } from '@/client/routes'
import type { FactValue, Question } from '@/domain/support/programme/facts'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { AnswerField } from '@/pages/parts/apply/answer-field'

interface AskOneProps {
  question: Question
  at: number
  of: number
  answer: FactValue | null | undefined
  /** The answer that this one may be the same as. */
  same: FactValue | null | undefined
  today: string
  /** `null`: they do not know. */
  onAnswer: (answer: FactValue | null) => void
  onBack: (() => void) | undefined
}

/** One question a screen; an answer leads on. */
export function AskOne({ question, at, of, answer, same, today, onAnswer, onBack }: AskOneProps) {
  return (
    <>
      <View className='check-at'>{`第 ${at + 1} 个，共 ${of} 个`}</View>
      <View className='check-bars' {...accessible({ hidden: true })}>
        {Array.from({ length: of }, (_, index) => (
          <View key={index} className={`check-bar check-bar--${index < at ? 'done' : index === at ? 'now' : 'open'}`} />
        ))}
      </View>
      <Card>
        <View className='check-asks' {...accessible({ role: 'heading', level: 2 })}>
          {question.asks}
        </View>
        {question.help !== undefined && <View className='check-help'>{question.help}</View>}
      </Card>
      <View className='check-gap'>
        <AnswerField question={question} answer={answer} same={same} today={today} onAnswer={onAnswer} />
      </View>
      <ActionBar>
        <Button kind='line' fill onTap={onBack ?? back}>
          {onBack ? '上一个' : '不测了'}
        </Button>
        <Button kind='line' fill onTap={() => onAnswer(null)}>
          说不清，先往下
        </Button>
      </ActionBar>
    </>
  )
}
