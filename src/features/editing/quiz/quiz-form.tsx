import { View } from '@tarojs/components'
import { quizForms, quizFormNames } from '@/domain/learn/quiz/forms'
import { inForm, mostOptions, withAnswer, withOption, withoutOption, type QuizDraft } from '@/domain/learn/editing/quiz-draft'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Field } from '@/ui/field/field'
import { TextArea } from '@/ui/text-area/text-area'
import { HiddenPart } from '../front/audience-part'
import { AuthorPart } from '../front/author-part'
import { ChoicePart } from '../front/choice-part'
import { FormNote } from '../front/form-note'
import type { FrontFormProps } from '../front/front-form'
import { FrontPart } from '../front/front-part'
import { SourcesPart } from '../front/sources-part'
import { ItemPart } from './item-part'
import { ReadPart } from './read-part'
import './quiz-form.scss'

const forms = quizForms.map((key) => ({ key, label: quizFormNames[key] }))

/** A question of the self-test: what is asked, what is right and why, and what to read on. */
export function QuizForm({ front, notYet, writes, onEdit }: Omit<FrontFormProps, 'id' | 'later'>) {
  const part = { front, onEdit }
  const { quiz } = front
  const change = (next: Partial<QuizDraft>) => onEdit({ quiz: { ...quiz, ...next } })
  const fixed = quiz.form === 'trueFalse'
  return (
    <View className={writes ? 'front' : 'front front--read'}>
      <FormNote notYet={notYet} writes={writes} />
      <ItemPart quiz={quiz} onChange={change} />
      <FrontPart title='题目'>
        <TextArea label='问什么' value={quiz.ask} onInput={(ask) => change({ ask: ask.replace(/\n/g, '') })} maxLength={80} hint='用身边的事来问，不照抄条目' />
        <ChoicePart label='怎么答' options={forms} value={[quiz.form]} onChange={([form]) => form && onEdit({ quiz: inForm(quiz, form) })} one />
        <View className='front-choice'>
          <View className='front-label'>{quiz.form === 'several' ? '选项，点出所有对的' : '选项，点出对的那一个'}</View>
          {quiz.options.map((option, at) => (
            <View key={at} className='quiz-option'>
              <View className='quiz-option-words'>
                <Field label={`选项 ${at + 1}`} value={option} onInput={(words) => change({ options: quiz.options.map((other, index) => (index === at ? words : other)) })} maxLength={40} />
              </View>
              <View className='quiz-option-acts'>
                <Chip on={quiz.answers.includes(at)} several={quiz.form === 'several'} onTap={() => onEdit({ quiz: withAnswer(quiz, at) })}>
                  {`选项 ${at + 1} 是对的`}
                </Chip>
                {!fixed && quiz.options.length > 2 && (
                  <Button kind='text' small label={`去掉选项 ${at + 1}`} onTap={() => onEdit({ quiz: withoutOption(quiz, at) })}>
                    去掉
                  </Button>
                )}
              </View>
            </View>
          ))}
          {!fixed && quiz.options.length < mostOptions && (
            <View className='front-more'>
              <Button kind='line' small icon='plus' onTap={() => onEdit({ quiz: withOption(quiz) })}>
                加一个选项
              </Button>
            </View>
          )}
        </View>
      </FrontPart>
      <FrontPart title='讲解'>
        <TextArea label='为什么' value={quiz.why} onInput={(why) => change({ why })} maxLength={200} hint='答完马上看到：先说对的是什么，再说为什么' />
        <ReadPart read={quiz.read} writes={writes} onChange={(read) => change({ read })} />
        <SourcesPart {...part} most={3} />
      </FrontPart>
      <FrontPart title='别的'>
        <HiddenPart {...part} />
        <AuthorPart {...part} />
      </FrontPart>
    </View>
  )
}
