import { View } from '@tarojs/components'
import { useFeedback, type Feedback, type FeedbackKind } from '@/client/feedback'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import './feedback-card.scss'

const kinds: ReadonlyArray<{ kind: FeedbackKind; words: string }> = [
  { kind: 'useful', words: '有用' },
  { kind: 'unclear', words: '没看懂' },
  { kind: 'wrong', words: '有错误' },
]

const stateWords: Record<Exclude<Feedback['state'], 'sending'>, string> = {
  waiting: '已存在手机里，有网就送出。',
  sent: '送到了，谢谢您。',
}

/** One opinion per reader and article, to the editors; nothing is counted in public. */
export function FeedbackCard({ articleId }: { articleId: string }) {
  const { feedback, error, give } = useFeedback(articleId)
  return (
    <View className='feedback'>
      <View className='feedback-title' {...accessible({ role: 'heading', level: 2 })}>
        这篇帮到您了吗？
      </View>
      <View className='feedback-more'>直接送给编辑，不公开。</View>
      {feedback && feedback.state !== 'sending' ? (
        <View className='feedback-said' {...accessible({ role: 'status' })}>
          <Note tone={feedback.state === 'sent' ? 'ok' : 'info'}>
            您说“{kinds.find(({ kind }) => kind === feedback.kind)?.words}”。{stateWords[feedback.state]}
          </Note>
        </View>
      ) : (
        <View className='feedback-choices'>
          {kinds.map(({ kind, words }) => (
            <Button
              key={kind}
              kind='line'
              small
              fill
              disabled={feedback !== undefined && feedback.kind !== kind}
              busy={feedback?.kind === kind ? '正在送' : undefined}
              onTap={() => void give(kind)}
            >
              {words}
            </Button>
          ))}
        </View>
      )}
      {error && (
        <View className='feedback-said' {...accessible({ role: 'alert' })}>
          <Note tone='danger'>
            {error.sentence}
            {error.requestId && `（编号 ${error.requestId}）`}
          </Note>
        </View>
      )}
    </View>
  )
}
