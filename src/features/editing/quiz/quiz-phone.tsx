import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNamedPieces } from '@/client/desk/pieces'
import { blockName } from '@/domain/learn/editing/block-names'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import { frontOf, type FrontDraft } from '@/domain/learn/editing/front-draft'
import { blankQuiz } from '@/domain/learn/editing/quiz-draft'
import { quizLength } from '@/domain/learn/quiz/draw'
import { partOf } from '@/domain/learn/quiz/parts'
import { QuestionAsk, QuestionOptions, QuestionPlace, QuestionRead, QuestionWhy } from '@/pages/parts/quiz/question-parts'
import { Segmented } from '@/ui/segmented/segmented'
import { PhoneFrame, PreviewBlock, type Looked } from '../write/phone-frame'

interface QuizPhoneProps extends Looked {
  manuscript: Manuscript
  front: FrontDraft
}

const moments = [
  { key: 'after', label: '答题后' },
  { key: 'before', label: '答题前' },
] as const
const nothing = () => undefined

/** A question as it stands on a phone, before and after it is answered. */
export function QuizPhone({ manuscript, front: draft, ...looked }: QuizPhoneProps) {
  const [moment, setMoment] = useState<string>('after')
  const { front } = frontOf(draft, manuscript.front)
  const { no, ask, options, answers, why, read, form } = front.quiz ?? blankQuiz
  const piece = useNamedPieces(read === null ? [] : [read]).get(read ?? '')
  const answered = moment === 'after'
  const signed = manuscript.state !== 'draft' && manuscript.reviewer !== null
  const taken = answered ? answers : []
  const part = (index: number) => ({ index, name: blockName('quiz', index), ...looked })
  return (
    <PhoneFrame grounded note={`第 ${no} 条`}>
      {() => (
        <>
          <Segmented label='看哪一刻' options={moments} value={moment} onChange={setMoment} />
          <View className='preview-quiz'>
            <QuestionPlace part={partOf(no)} at={0} of={quizLength} answered={answered} />
            <PreviewBlock {...part(0)}>
              <QuestionAsk ask={ask === '' ? '还没有写题目' : ask} form={form} />
            </PreviewBlock>
            <PreviewBlock {...part(1)}>
              <QuestionOptions ask={ask} form={form} options={options.map((option) => option || '（空着）')} answers={answers} taken={taken} answered={answered} onTake={nothing} onUnsure={nothing} />
            </PreviewBlock>
            {answered && (
              <>
                <PreviewBlock {...part(2)}>
                  <QuestionWhy answers={answers} why={why === '' ? '还没有写讲解' : why} sources={front.sources.slice(0, 3)} reviewSigned={signed} reviewer={signed ? manuscript.reviewer : null} taken={taken} />
                </PreviewBlock>
                {read !== null && (
                  <PreviewBlock {...part(3)}>
                    <QuestionRead onRead={nothing} />
                  </PreviewBlock>
                )}
                <View className='preview-note'>{read === null ? '还没有选接着读的一篇' : `接着读：${piece ? `《${piece.card.title}》${piece.out ? '' : '（已撤下，换一篇）'}` : read}`}</View>
              </>
            )}
          </View>
        </>
      )}
    </PhoneFrame>
  )
}
