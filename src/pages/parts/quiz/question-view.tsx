import { View } from '@tarojs/components'
import { useState } from 'react'
import { open, routes } from '@/client/routes'
import type { Taken } from '@/domain/learn/quiz/answering'
import type { QuizQuestion } from '@/domain/learn/quiz/question'
import { Button } from '@/ui/button/button'
import { QuestionAsk, QuestionOptions, QuestionPlace, QuestionRead, QuestionWhy } from './question-parts'

interface QuestionViewProps {
  question: QuizQuestion
  at: number
  of: number
  /** The options taken; none for 说不准; undefined before. */
  taken: Taken | undefined
  /** Does not lead to what bears on children. */
  quietly: boolean
  onTake: (taken: Taken) => void
}

/** One question: a tap answers at once, then it says why; where several are right, they are taken first. 说不准 is an answer too. */
export function QuestionView({ question, at, of, taken, quietly, onTake }: QuestionViewProps) {
  const [picked, setPicked] = useState<Taken>([])
  const answered = taken !== undefined
  const several = question.form === 'several'
  const take = (option: number) => {
    if (!several) onTake([option])
    else setPicked(picked.includes(option) ? picked.filter((other) => other !== option) : [...picked, option])
  }
  return (
    <>
      <QuestionPlace part={question.part} at={at} of={of} answered={answered} />
      <QuestionAsk {...question} />
      <QuestionOptions {...question} taken={taken ?? picked} answered={answered} onTake={take} onUnsure={() => onTake([])} />
      {several && !answered && (
        <View className='quiz-gap'>
          <Button block disabled={picked.length === 0} onTap={() => onTake([...picked].sort((one, other) => one - other))}>
            选好了，看讲解
          </Button>
        </View>
      )}
      {answered && <QuestionWhy {...question} taken={taken} />}
      {answered && !quietly && <QuestionRead onRead={() => open(routes.article(question.read))} />}
    </>
  )
}
