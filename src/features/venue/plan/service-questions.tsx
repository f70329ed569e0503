import { View } from '@tarojs/components'
import { mostQuestions, type QuestionDraft } from '@/domain/book/plan/service-draft'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'

interface ServiceQuestionsProps {
  questions: readonly QuestionDraft[]
  error: string | undefined
  onChange: (questions: QuestionDraft[]) => void
}

/** What a service has to know of who comes. Most ask nothing, and so begins a new one. */
export function ServiceQuestions({ questions, error, onChange }: ServiceQuestionsProps) {
  const edit = (at: number, part: Partial<QuestionDraft>) => onChange(questions.map((one, i) => (i === at ? { ...one, ...part } : one)))
  return (
    <View>
      <View className='x-field-label'>约的时候要问什么，不是非知道不可就不问</View>
      {questions.map(({ ask, choices }, at) => (
        <View key={at} className='venue-plan-form'>
          <Field label={`第 ${at + 1} 问`} value={ask} onInput={(text) => edit(at, { ask: text })} maxLength={60} placeholder='比如：对什么过敏' {...(error !== undefined && at === questions.length - 1 && { error })} />
          <Field label={`第 ${at + 1} 问的选项`} value={choices} onInput={(text) => edit(at, { choices: text })} maxLength={140} placeholder='比如：有、没有' hint='用“、”隔开；不写就让家庭自己写' />
        </View>
      ))}
      <View className='venue-plan-more'>
        {questions.length < mostQuestions && (
          <Button kind='line' small icon='plus' onTap={() => onChange([...questions, { ask: '', choices: '' }])}>
            加一问
          </Button>
        )}
        {questions.length > 0 && (
          <Button kind='text' small onTap={() => onChange(questions.slice(0, -1))}>
            去掉最后一问
          </Button>
        )}
      </View>
    </View>
  )
}
