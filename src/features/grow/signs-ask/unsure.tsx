import { View } from '@tarojs/components'
import type { SignQuestion } from '@/domain/grow/signs/sign-questions'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import type { SignAnswer } from '../signs/draft'

interface UnsureProps {
  questions: readonly SignQuestion[]
  answers: readonly SignAnswer[]
  onTry: (at: number) => void
}

/** At the end, while something is not sure: it waits on this phone. One sign is reason enough not to wait. */
export function Unsure({ questions, answers, onTry }: UnsureProps) {
  const open = questions.flatMap((question, at) => (answers[at] === 'good' || answers[at] === 'sign' ? [] : [{ question, at }]))
  return (
    <>
      <Card>
        <View className='signs-ask' {...accessible({ role: 'heading', level: 2 })}>
          {`还有 ${open.length} 个没拿准`}
        </View>
        <View className='signs-hint'>都替您存在这部手机里了。平常玩的时候留意一下，想好了再来答。</View>
      </Card>
      <Card flush>
        {open.map(({ question, at }) => (
          <Row key={at} title={question.short} text={question.hint} arrow onTap={() => onTry(at)} />
        ))}
      </Card>
      {answers.includes('sign') && (
        <View className='grow-gap'>
          <Note tone='warn'>已经有一个还没做到。不用等都答完，可以先去儿保门诊请医生看看。</Note>
        </View>
      )}
    </>
  )
}
