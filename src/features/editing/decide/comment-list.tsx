import { View } from '@tarojs/components'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import type { ManuscriptKeeper } from '@/client/desk/manuscript-keeper'
import { blockName } from '@/domain/learn/editing/block-names'
import type { Comment } from '@/domain/learn/editing/editing-contract'
import type { ManuscriptKind } from '@/domain/learn/piece-kinds'
import { saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import './comment-list.scss'

interface CommentListProps {
  id: string
  kind: ManuscriptKind
  comments: readonly Comment[]
  onGoTo: (block: number) => void
  keeper: ManuscriptKeeper
}

/** What was said of single paragraphs: open ones first; a tap leads to the paragraph. */
export function CommentList({ id, kind, comments, onGoTo, keeper }: CommentListProps) {
  const settling = useAct(async ({ comment, done }: { comment: string; done: boolean }) => {
    // One after the other: the answer to a save that was on its way would show the comment as it was.
    await keeper.saveNow()
    keeper.adopt((await api.learn.editing.settleComment.mutate({ id, comment, done })).manuscript)
  })
  const now = new Date()
  const open = comments.filter(({ done }) => !done)
  const shown = [...open, ...comments.filter(({ done }) => done)]
  return (
    <DeskPart title={open.length > 0 ? `各处的意见 ${open.length} 条` : '各处的意见'}>
      {shown.length === 0 && <View className='comment-none'>还没有。在手机的样子里点旁边的气泡，就能提意见。</View>}
      {shown.map(({ id: comment, block, quote, text, by, at, done }) => (
        <View key={comment} className={done ? 'comment comment--done' : 'comment'}>
          <View className='comment-quote' {...accessible({ role: 'button', label: `跳到${blockName(kind, block)}：${quote}`, onTap: () => onGoTo(block) })}>
            {`${blockName(kind, block)}：${quote}`}
          </View>
          <View className='comment-text'>{text}</View>
          <View className='comment-foot'>
            <View className='comment-who'>{`${by} ${saidMoment(new Date(at), now)}`}</View>
            <Button kind='text' small label={`${done ? '还没改好' : '改好了'}：${text}`} onTap={() => void settling.run({ comment, done: !done })}>
              {done ? '还没改好' : '改好了'}
            </Button>
          </View>
        </View>
      ))}
      <ActError error={settling.error} />
    </DeskPart>
  )
}
