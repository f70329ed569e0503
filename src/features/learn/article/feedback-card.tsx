import { View } from '@tarojs/components'
import type { Feedback, FeedbackKind } from '@/client/feedback'
import { accessible } from '@/ui/accessible'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import type { RemarkFlow } from './use-remark'
import './feedback-card.scss'

const kinds: ReadonlyArray<{ kind: FeedbackKind; words: string }> = [
  { kind: 'useful', words: '有用' },
  { kind: 'unclear', words: '没看懂' },
  { kind: 'wrong', words: '有错误' },
]

const stateWords: Record<Exclude<Feedback['state'], 'sending'>, string> = {
  waiting: '已存在手机里，会自己送出。',
  tomorrow: '今天您送来好几条了，编辑都收到了。这一条先存在手机里，明天自己送出。',
  sent: '送到了，谢谢您。',
}

/** One opinion per reader and article, to the editors; nothing is counted in public. 没看懂 and 有错误 go on to ask which part. */
export function FeedbackCard({ remark }: { remark: RemarkFlow }) {
  const { feedback, error, draft, step, give, begin } = remark
  const hasBegun = draft !== undefined && (draft.text !== '' || draft.block !== null)
  return (
    <View className='feedback'>
      <View className='feedback-title' {...accessible({ role: 'heading', level: 2 })}>
        这篇帮到您了吗？
      </View>
      <View className='feedback-more'>{hasBegun && !feedback ? '上次写了一半，还在。点一下接着写。' : '直接送给编辑，不公开。'}</View>
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
              onTap={() => (kind === 'useful' ? void give(kind) : begin(kind))}
            >
              {words}
            </Button>
          ))}
        </View>
      )}
      {step !== 'write' && <ActError error={error} />}
    </View>
  )
}
