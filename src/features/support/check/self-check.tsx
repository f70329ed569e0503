import { useState } from 'react'
import { chinaClock } from '@/domain/china-time'
import { askedQuestions } from '@/domain/support/decide/asked'
import { decide } from '@/domain/support/decide/decide'
import type { Facts, FactValue } from '@/domain/support/programme/facts'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { valuesOf } from '@/domain/support/programme/values-of'
import { AskOne } from './ask-one'
import { Outcome } from './outcome'

type Answers = Record<string, FactValue | null | undefined>

/** `null`: asked, and not known. */
const factsOf = (answers: Answers): Facts => Object.fromEntries(Object.entries(answers).map(([fact, value]) => [fact, value ?? undefined]))

/** One question after the other, then what follows from the answers; how much comes after whether. */
export function SelfCheck({ programme }: { programme: ProgrammeVersion }) {
  const [answers, setAnswers] = useState<Answers>({})
  /** Which question is on the screen again, or whether those for the amount are asked. */
  const [back, setBack] = useState<string>()
  const [isForAmount, setIsForAmount] = useState(false)
  const [today] = useState(() => chinaClock(new Date()).date)
  const told = { facts: factsOf(answers), parameters: valuesOf(programme.parameters) }
  const questions = askedQuestions(programme.questions, told, today).filter(({ forAmount }) => forAmount !== true || isForAmount)
  const question = questions.find(({ fact }) => fact === back) ?? questions.find(({ fact }) => answers[fact] === undefined)
  const at = question ? questions.indexOf(question) : questions.length

  if (!question) {
    const again = () => {
      setAnswers({})
      setIsForAmount(false)
    }
    const canAskAmount = !isForAmount && programme.questions.some(({ forAmount }) => forAmount === true)
    return <Outcome programme={programme} decision={decide(programme, told, today)} onAgain={again} onAmount={canAskAmount ? () => setIsForAmount(true) : undefined} />
  }
  return (
    <AskOne
      key={question.fact}
      question={question}
      at={at}
      of={questions.length}
      answer={answers[question.fact]}
      same={question.sameAs === undefined ? undefined : answers[question.sameAs]}
      today={today}
      onAnswer={(value) => {
        setAnswers({ ...answers, [question.fact]: value })
        setBack(undefined)
      }}
      onBack={at === 0 ? undefined : () => setBack(questions[at - 1]?.fact)}
    />
  )
}
