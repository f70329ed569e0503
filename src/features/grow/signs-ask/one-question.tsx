import { View } from '@tarojs/components'
import { askedOf, type SignArea, type SignQuestion } from '@/domain/grow/signs/sign-questions'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Illustration } from '@/ui/illustration/illustration'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import type { SignAnswer } from '../signs/draft'

const pictures: Record<SignArea, string> = { hearing: 'speech', people: 'heart-hands', hands: 'blocks', moving: 'first-steps' }

interface OneQuestionProps {
  name: string
  question: SignQuestion
  answer: SignAnswer
  onAnswer: (answer: SignAnswer) => void
}

/** One sign as a question, with how to look and the three answers; each leads on. */
export function OneQuestion({ name, question, answer, onAnswer }: OneQuestionProps) {
  const { area, hint, good, sign } = question
  const asked = askedOf(question, name)
  return (
    <>
      <Card>
        <Illustration name={pictures[area]} width='100%' height={140} />
        <View className='signs-ask' {...accessible({ role: 'heading', level: 2 })}>
          {asked}
        </View>
        <View className='signs-hint'>{hint}</View>
      </Card>
      <View className='grow-gap'>
        <Options label={asked}>
          <Option title={good} on={answer === 'good'} onTap={() => onAnswer('good')} />
          <Option title={sign} on={answer === 'sign'} onTap={() => onAnswer('sign')} />
          <Option title='说不准' text='先往下答，明天试试再来' on={answer === 'unsure'} onTap={() => onAnswer('unsure')} />
        </Options>
      </View>
    </>
  )
}
