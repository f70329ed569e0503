import { View } from '@tarojs/components'
import { back } from '@/client/routes'
import type { FactValue, Question } from '@/domain/support/programme/facts'
import { saidAnswer } from '@/domain/support/said-answer'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Tag } from '@/ui/tag/tag'
import { AnswerField } from '@/pages/parts/apply/answer-field'
import '../check/check.scss'

interface QuestionStepProps {
  question: Question
  answer: FactValue | undefined
  same: FactValue | undefined
  /** Where the answer comes from that the family gave before: 档案里的生日. */
  from: string | undefined
  today: string
  onAnswer: (answer: FactValue) => void
  onBack: (() => void) | undefined
}

/** One question a screen; an answer leads on. */
export function QuestionStep({ question, answer, same, from, today, onAnswer, onBack }: QuestionStepProps) {
  const said = answer === undefined ? undefined : saidAnswer(answer, question)
  return (
    <>
      <Card>
        <View className='apply-answer' {...accessible({ role: 'heading', level: 1 })}>
          {question.asks}
        </View>
        {question.help !== undefined && <View className='apply-text'>{question.help}</View>}
        {from !== undefined && said !== undefined && (
          <View className='apply-known'>
            <Tag tone='primary'>{from}</Tag>
            <View>{said}</View>
          </View>
        )}
      </Card>
      <View className='apply-gap'>
        <AnswerField question={question} answer={answer} same={same} today={today} onAnswer={onAnswer} />
      </View>
      <ActionBar>
        <Button kind='line' fill onTap={onBack ?? back}>
          {onBack ? '上一个' : '先不填了'}
        </Button>
        {answer !== undefined && (
          <Button kind='soft' fill onTap={() => onAnswer(answer)}>
            不用改，下一个
          </Button>
        )}
      </ActionBar>
    </>
  )
}
