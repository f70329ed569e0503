import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshDesk, refreshPosts } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { callPhone } from '@/client/phone-call'
import { open, replace } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { useWide } from '@/client/use-wide'
import type { Colleague } from '@/domain/org/contract/staff'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Tag } from '@/ui/tag/tag'
import { postStates, termWords } from './state-words'
import { SuspendBox } from './suspend-box'

interface ColleaguePanelProps {
  colleague: Colleague
  onDone: (words: string) => void
}

/** One colleague's post: to call, to suspend for a time, to hand over when they have gone. */
export function ColleaguePanel({ colleague, onDone }: ColleaguePanelProps) {
  const [asking, setAsking] = useState(false)
  const wide = useWide()
  const [act, nextAct] = useOnceId()
  const suspending = useAct((reason: string) => api.org.staff.suspend.mutate({ postId: colleague.id, reason, act }))
  const resuming = useAct(() => api.org.staff.resume.mutate({ postId: colleague.id, act }))
  const settle = async (answer: unknown, words: string) => {
    if (answer === undefined) return
    setAsking(false)
    nextAct()
    onDone(words)
    await Promise.all([colleague.mine && refreshPosts(), refreshDesk()])
  }
  const { phone } = colleague
  const mayAct = colleague.maySuspend || colleague.mayResume || colleague.mayHandOver
  return (
    <DeskPanel
      label={`${colleague.name}的岗位`}
      foot={
        mayAct && (
          <>
            {colleague.mayResume && (
              <Button block busy={resuming.busy ? '正在保存' : undefined} onTap={() => void resuming.run(undefined).then((answer) => settle(answer, `${colleague.name}又在岗了`))}>
                恢复在岗
              </Button>
            )}
            <View className='x-dpanel-buttons'>
              {colleague.mayHandOver && (
                <Button kind='line' small fill onTap={() => (wide ? replace : open)(deskRoutes.handOver(colleague.id))}>
                  {colleague.mine ? '离岗交接' : '代为交接'}
                </Button>
              )}
              {colleague.maySuspend && (
                <Button kind='line' small fill onTap={() => setAsking(true)}>
                  先暂停
                </Button>
              )}
            </View>
            <ActError error={resuming.error} />
          </>
        )
      }
    >
      <DeskPart>
        <DeskPanelHead kind={<Tag tone={postStates[colleague.state].tone}>{postStates[colleague.state].text}</Tag>} title={colleague.name} text={colleague.roleName} />
      </DeskPart>
      <DeskPart title='岗位'>
        <DeskFacts
          facts={[
            { name: '地方', value: [colleague.placeAbove, colleague.placeName].filter(Boolean).join(' · ') },
            { name: '任期', value: termWords(colleague) },
            { name: '工作电话', value: phone ? <Button kind='soft' small icon='phone' label={`拨打${colleague.name}，${phone}`} onTap={() => callPhone(phone)}>{phone}</Button> : '还没有留' },
          ]}
        />
      </DeskPart>
      {asking && <SuspendBox name={colleague.name} busy={suspending.busy} error={<ActError error={suspending.error} />} onSuspend={(reason) => void suspending.run(reason).then((answer) => settle(answer, `${colleague.name}的岗位先停了`))} onClose={() => setAsking(false)} />}
    </DeskPanel>
  )
}
