import { View } from '@tarojs/components'
import type { Question } from '@/domain/book/session/question'
import { mostAnswer } from '@/domain/book/session/most-answer'
import { Card } from '@/ui/card/card'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Section } from '@/ui/section/section'
import { TextArea } from '@/ui/text-area/text-area'

interface AskedProps {
  questions: readonly Question[]
  answers: readonly string[]
  onChange: (answers: string[]) => void
}

/** What the venue has to know of who comes: only where a service asks anything. */
export function Asked({ questions, answers, onChange }: AskedProps) {
  const set = (at: number, answer: string) => onChange(questions.map((_, i) => (i === at ? answer : (answers[i] ?? ''))))
  return (
    <Section title='场馆想先知道'>
      <Card>
        {questions.map(({ ask, choices }, at) => (
          <View key={ask} className={at > 0 ? 'book-gap' : ''}>
            {choices ? (
              <>
                <View className='book-label'>{ask}</View>
                <Options label={ask}>
                  {choices.map((choice) => (
                    <Option key={choice} title={choice} on={answers[at] === choice} onTap={() => set(at, choice)} />
                  ))}
                </Options>
              </>
            ) : (
              <TextArea label={ask} value={answers[at] ?? ''} maxLength={mostAnswer} placeholder='没有就写“没有”' onInput={(value) => set(at, value)} />
            )}
          </View>
        ))}
        <View className='book-fact-more book-gap'>只有您家里和场馆看得到。</View>
      </Card>
    </Section>
  )
}
