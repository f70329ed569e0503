import { useState } from 'react'
import { api } from '@/client/api'
import { refreshDesk, refreshPosts, useSuccessors } from '@/client/desk/posts'
import { useReadingState } from '@/client/reading-state'
import { useAct } from '@/client/use-act'
import { mandatesWords } from '@/domain/org/hand-over'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Note } from '@/ui/note/note'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { Tag } from '@/ui/tag/tag'
import { countsWords } from './counts-words'

interface LeavePanelProps {
  post: { id: string; name: string; roleName: string; placeName: string; mine: boolean }
  onDone: (words: string, handOverId: string) => void
}

/** Leaving a post: to whom the work goes, and what every family will read, said before. */
export function LeavePanel({ post, onDone }: LeavePanelProps) {
  const successors = useSuccessors(post.id)
  const state = useReadingState(successors)
  const [to, setTo] = useState<string>()
  const [asking, setAsking] = useState(false)
  const leaving = useAct((toPostId: string) =>
    post.mine ? api.org.staff.leave.mutate({ postId: post.id, toPostId }) : api.org.staff.handOver.mutate({ fromPostId: post.id, toPostId }),
  )
  const taking = state.kind === 'ready' ? state.data.items.find((one) => one.id === to) : undefined
  const go = async () => {
    if (!to) return
    const handOver = await leaving.run(to)
    if (!handOver) return
    setAsking(false)
    onDone(`交给${handOver.toName}了`, handOver.id)
    await Promise.all([refreshPosts(), refreshDesk()])
  }
  return (
    <DeskPanel
      label='离岗交接'
      foot={
        <Button block disabled={!taking} onTap={() => setAsking(true)}>
          {taking ? `交给${taking.name}` : '先选接手的人'}
        </Button>
      }
    >
      <DeskPart>
        <DeskPanelHead kind={<Tag tone='primary'>{post.mine ? '我要离岗' : '替同事交接'}</Tag>} title={`${post.placeName} · ${post.roleName}`} text={post.mine ? undefined : post.name} />
      </DeskPart>
      {state.kind === 'loading' && <DeskPart><Skeleton shape='line' width='70%' /></DeskPart>}
      {state.kind === 'failed' && <DeskPart><ActError error={state.error} /></DeskPart>}
      {state.kind === 'ready' && (
        <>
          <DeskPart title='手上的事'>
            <DeskFacts facts={[{ name: '要交的', value: countsWords(state.data.counts) }]} />
          </DeskPart>
          <DeskPart title='交给谁'>
            {state.data.items.length === 0 ? (
              <Note tone='warn'>这里还没有别的同事能接手。先邀请一位，或请上一级来接。</Note>
            ) : (
              <DeskOptions label='交给谁' value={to} onChange={setTo} options={state.data.items.map((one) => ({ key: one.id, label: one.name, text: `${one.placeName} · ${one.roleName}` }))} />
            )}
          </DeskPart>
          {taking && (
            <DeskPart title='各家会读到' mind>
              {`${post.name}离开了岗位。以后由${taking.name}（${taking.roleName}）联系您，您办到一半的事都交接好了，不用重新说一遍。`}
            </DeskPart>
          )}
          {taking && (
            <DeskPart>
              <Note>{`${taking.name}已经是另一位联系人的人家，空出来的一位请镇里另定。${state.data.counts.mandates > 0 ? mandatesWords(taking) : ''}`}</Note>
            </DeskPart>
          )}
        </>
      )}
      {asking && taking && (
        <DeskDialog
          title={`交给${taking.name}？`}
          text={post.mine ? '交了以后，您就看不到这里的人和事了，撤不回来；再要上岗得重新邀请。' : `交了以后，${post.name}的岗位就结束了，撤不回来。`}
          onClose={() => setAsking(false)}
          said={<ActError error={leaving.error} />}
          actions={
            <>
              <Button kind='line' small fill onTap={() => setAsking(false)}>
                先不交
              </Button>
              <Button kind='dangerLine' small fill busy={leaving.busy ? '正在交接' : undefined} onTap={() => void go()}>
                交出去
              </Button>
            </>
          }
        />
      )}
    </DeskPanel>
  )
}
