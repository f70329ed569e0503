import { View } from '@tarojs/components'
import type { QuizDraft } from '@/domain/learn/editing/quiz-draft'
import { itemAbout, uncheckedMark, unprovenItems } from '@/domain/learn/quiz/items'
import { quizItemCount, quizPartNames, partOf } from '@/domain/learn/quiz/parts'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { Switch } from '@/ui/switch/switch'
import { FrontPart } from '../front/front-part'

interface ItemPartProps {
  quiz: QuizDraft
  onChange: (change: Partial<QuizDraft>) => void
}

const list = '《中国公民健康素养——基本知识与技能（2024年版）》'

/** Which of the 66 items it asks about, and whether somebody has compared the number with the printed list. */
export function ItemPart({ quiz, onChange }: ItemPartProps) {
  const no = Number(quiz.no)
  const about = itemAbout(no)
  const unproven = unprovenItems.has(no) ? '这一条的位置还没有对上公开的原文，' : ''
  return (
    <FrontPart title='问的是哪一条'>
      <Field label='条目号' type='number' value={quiz.no} onInput={(typed) => onChange({ no: typed, noChecked: false })} maxLength={2} hint={about === '' ? `1 到 ${quizItemCount}` : `第 ${no} 条：${about}（${quizPartNames[partOf(no)]}）`} />
      {!quiz.noChecked && (
        <View className='front-more'>
          <Note tone='warn'>{`${uncheckedMark}：${unproven}请对照${list}，对上了再打开下面这一项。`}</Note>
        </View>
      )}
      <View className='front-line'>
        <View>条目号已经和原文核对过</View>
        <Switch on={quiz.noChecked} label='条目号已经和原文核对过' onChange={(noChecked) => onChange({ noChecked })} />
      </View>
    </FrontPart>
  )
}
