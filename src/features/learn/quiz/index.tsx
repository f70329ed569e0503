import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuizRound } from '@/client/learn-queries'
import { useReadingState } from '@/client/reading-state'
import { useReadsQuietly } from '@/client/reads-quietly'
import { back } from '@/client/routes'
import { newUlid } from '@/client/ulid'
import { useLook } from '@/client/use-look'
import type { Taken } from '@/domain/learn/quiz/answering'
import { Failed } from '@/pages/parts/failed'
import { QuestionView } from '@/pages/parts/quiz/question-view'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Screen } from '@/ui/screen/screen'
import { QuizSkeleton } from './quiz-skeleton'
import { RoundEnd } from './round-end'
import './index.scss'

/** 健康素养自测: one question a screen, why at once, and at the end what to read. What is answered stays on this page, and is gone with it. */
export default function QuizPage() {
  const look = useLook()
  const quietly = useReadsQuietly()
  const [round, setRound] = useState(newUlid)
  const [at, setAt] = useState(0)
  /** What was taken for each question so far. */
  const [answers, setAnswers] = useState<readonly Taken[]>([])
  const query = useQuizRound(round, quietly)
  const state = useReadingState(query)
  const questions = state.kind === 'ready' ? state.data : []
  const question = questions[at]
  const answered = at < answers.length
  const isLast = at === questions.length - 1
  const again = () => {
    setRound(newUlid())
    setAt(0)
    setAnswers([])
  }

  return (
    <Screen {...look.screen} barred={answered}>
      <NavBar {...look.nav} title='健康素养自测' onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>
        {state.kind === 'loading' && <QuizSkeleton />}
        {state.kind === 'failed' && (
          <Card>
            <Failed error={state.error} onRetry={() => void query.refetch()} />
          </Card>
        )}
        {question && (
          <QuestionView key={at} question={question} at={at} of={questions.length} taken={answers[at]} quietly={quietly !== false} onTake={(taken) => setAnswers([...answers, taken])} />
        )}
        {state.kind === 'ready' && !question && <RoundEnd questions={questions} answers={answers} quietly={quietly !== false} onAgain={again} />}
      </View>
      {question && answered && (
        <ActionBar>
          <Button fill onTap={() => setAt(at + 1)}>
            {isLast ? '做完了，看看要读什么' : '下一题'}
          </Button>
        </ActionBar>
      )}
    </Screen>
  )
}
