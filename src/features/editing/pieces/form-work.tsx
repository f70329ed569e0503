import { View } from '@tarojs/components'
import { QuizForm } from '../quiz/quiz-form'
import { QuizPhone } from '../quiz/quiz-phone'
import { TopicForm } from '../topic/topic-form'
import { TopicPhone } from '../topic/topic-phone'
import { markedIn, WorkFrame, type WorkProps } from './work-frame'

/** A topic or a question: a form with the phone beside it, and what changed. */
export function FormWork({ at, onBlock, ...props }: WorkProps) {
  const { keeper, manuscript, front, notYet, part } = props
  const writes = manuscript.mayWrite
  const isTopic = manuscript.kind === 'topic'
  const names = writes ? { text: isTopic ? '编排' : '题目', look: '样子' } : { look: '样子', front: isTopic ? '编排' : '题目' }
  const looked = { marked: markedIn(manuscript), at, ...(onBlock && { onBlock }) }
  const phone = isTopic ? <TopicPhone manuscript={manuscript} front={front} {...looked} /> : <QuizPhone manuscript={manuscript} front={front} {...looked} />
  const shared = { front, notYet, writes, onEdit: keeper.edit }
  const form = <View className='work-scroll'>{isTopic ? <TopicForm manuscript={manuscript} {...shared} /> : <QuizForm {...shared} />}</View>
  const title = (isTopic ? front.title : front.quiz.ask) || (isTopic ? '还没有标题' : '还没有题目')
  return (
    <WorkFrame {...props} names={names} title={title}>
      {part === 'text' && writes && (
        <View className='work-text'>
          {form}
          <View className='work-phone'>{phone}</View>
        </View>
      )}
      {part === 'look' && <View className='work-look'>{phone}</View>}
      {part === 'front' && form}
    </WorkFrame>
  )
}
