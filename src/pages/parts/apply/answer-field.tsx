import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FactValue, Question } from '@/domain/support/programme/facts'
import { readNumber } from '@/domain/typed-number'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { readDate } from '@/ui/date-field/read-date'
import { saidDay } from '@/ui/date-field/said-day'
import { whyNotDay } from '@/ui/date-field/why-not-day'
import { Field } from '@/ui/field/field'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { StaysField } from './stays-field'

interface AnswerFieldProps {
  question: Question
  answer: FactValue | null | undefined
  same: FactValue | null | undefined
  today: string
  onAnswer: (answer: FactValue) => void
}

/** Few enough to be tapped. */
const counts = [0, 1, 2, 3, 4]

/** What a question is answered with: taps where few answers are likely, else a field and a way on. */
export function AnswerField({ question, answer, same, today, onAnswer }: AnswerFieldProps) {
  const { kind, asks, choices, counter = '个' } = question
  if (kind === 'yesNo') return <Choices asks={asks} of={[[true, '是'], [false, '不是']]} answer={answer} onAnswer={onAnswer} />
  if (kind === 'choice') return <Choices asks={asks} of={(choices ?? []).map(({ value, label }) => [value, label] as const)} answer={answer} onAnswer={onAnswer} />
  if (kind === 'count' && counter !== '个月') return <Choices asks={asks} of={counts.map((count) => [count, count === 4 ? `4 ${counter}以上` : count === 0 ? '没有' : `${count} ${counter}`] as const)} answer={answer} onAnswer={onAnswer} />
  if (kind === 'date') return <Day asks={asks} answer={answer} same={same} today={today} onAnswer={onAnswer} />
  if (kind === 'stays') return <StaysField answer={answer} today={today} onAnswer={onAnswer} />
  return <Amount question={question} answer={answer} today={today} onAnswer={onAnswer} />
}

interface ChoicesProps {
  asks: string
  of: readonly (readonly [string | number | boolean, string])[]
  answer: FactValue | null | undefined
  onAnswer: (answer: FactValue) => void
}

function Choices({ asks, of, answer, onAnswer }: ChoicesProps) {
  return (
    <Options label={asks}>
      {of.map(([value, label]) => (
        <Option key={String(value)} title={label} on={answer === value} onTap={() => onAnswer(value)} />
      ))}
    </Options>
  )
}

/** Nobody who asks was born before. */
const earliest = '1900-01-01'

/** A day of long ago is typed sooner than turned to. */
function Day({ asks, answer, same, today, onAnswer }: Omit<AnswerFieldProps, 'question'> & { asks: string }) {
  const [typed, setTyped] = useState(typeof answer === 'string' ? answer.replace(/-/g, '') : '')
  const on = readDate(typed)
  const wrong = typed.length < 8 ? undefined : whyNotDay(typed, earliest, today)
  return (
    <>
      {typeof same === 'string' && (
        <View className='check-same'>
          <Options label={asks}>
            <Option title='和刚才是同一个人' text={saidDay(same)} on={answer === same} onTap={() => onAnswer(same)} />
          </Options>
        </View>
      )}
      <Card>
        <Field
          label='年月日，8 个数字'
          type='number'
          placeholder='比如 19780302'
          maxLength={8}
          value={typed}
          onInput={setTyped}
          {...(on !== undefined && wrong === undefined && { hint: saidDay(on) })}
          {...(wrong !== undefined && { error: wrong })}
        />
        <View className='check-buttons'>
          <Button block disabled={on === undefined || wrong !== undefined} onTap={() => on !== undefined && onAnswer(on)}>
            下一个
          </Button>
        </View>
      </Card>
    </>
  )
}

const unitOf: Partial<Record<Question['kind'], string>> = { money: '元', percent: '%', daysByYear: '天' }

/** What was typed as the answer; money in 分, days under this year. */
function readAnswer(kind: Question['kind'], typed: string, today: string): FactValue | undefined {
  const number = readNumber(typed)
  if (number === undefined || number < 0) return undefined
  if (kind === 'money') return Math.round(number * 100)
  if (kind === 'percent') return number <= 100 ? number : undefined
  if (!Number.isInteger(number)) return undefined
  return kind === 'daysByYear' ? (number <= 366 ? { [today.slice(0, 4)]: number } : undefined) : number <= 1000 ? number : undefined
}

const typedOf = (kind: Question['kind'], answer: FactValue | null | undefined): string => {
  if (typeof answer === 'number') return String(kind === 'money' ? answer / 100 : answer)
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? String(Object.values(answer)[0] ?? '') : ''
}

function Amount({ question: { kind, asks, counter }, answer, today, onAnswer }: Omit<AnswerFieldProps, 'same'>) {
  const [typed, setTyped] = useState(typedOf(kind, answer))
  const read = readAnswer(kind, typed, today)
  return (
    <Card>
      <Field label={asks} type='digit' unit={unitOf[kind] ?? counter ?? ''} maxLength={12} value={typed} onInput={setTyped} {...(typed !== '' && read === undefined && { error: '这个数看不明白，请只填数字' })} />
      <View className='check-buttons'>
        <Button block disabled={read === undefined} onTap={() => read !== undefined && onAnswer(read)}>
          下一个
        </Button>
      </View>
    </Card>
  )
}
