import { api } from '@/client/api'
import { useMyPosts } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { open, replace } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { useWide } from '@/client/use-wide'
import type { TodayRow } from '@/domain/org/contract/desk'
import type { DueWords } from '@/domain/org/today-words'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Note } from '@/ui/note/note'
import { Tag } from '@/ui/tag/tag'
import { callId } from '../call/call-id'
import { mayUse } from '../shell/page-parts'
import { dueLine } from './due-line'

interface HandedOverPanelProps {
  row: TodayRow
  due: DueWords
  onDone: (words: string) => void
}

/** Work that a colleague left to me: what it is, and that I have taken it. */
export function HandedOverPanel({ row, due, onDone }: HandedOverPanelProps) {
  const wide = useWide()
  const { active } = useMyPosts()
  const [act] = useOnceId()
  const taking = useAct(() => api.org.desk.callDone.mutate({ id: callId(row), act, result: 'visited' }))
  const take = async () => {
    if (await taking.run(undefined)) onDone('接手了，各家已经知道以后找您')
  }
  return (
    <DeskPanel
      label={row.what}
      foot={
        <>
          <Button block busy={taking.busy ? '正在保存' : undefined} onTap={() => void take()}>
            看过了，接手
          </Button>
          {mayUse(active?.role, 'handOver.list') && (
            <Button kind='line' small block onTap={() => (wide ? replace : open)(deskRoutes.handOver())}>
              看交接到哪一步
            </Button>
          )}
          <ActError error={taking.error} />
        </>
      }
    >
      <DeskPart>
        <DeskPanelHead kind={<Tag tone='primary'>交接</Tag>} due={due.text} late={due.tone === 'late'} dueInFull={dueLine(row, new Date())} title={row.what} text={row.where} />
      </DeskPart>
      <DeskPart title='交给您的'>
        <DeskFacts facts={[{ name: '谁交的', value: row.who }, ...(row.note ? [{ name: '有哪些', value: row.note }] : [])]} />
      </DeskPart>
      <DeskPart>
        <Note>这些人家已经收到消息，知道以后由您联系。要打的电话都排在“今天”里了。</Note>
      </DeskPart>
    </DeskPanel>
  )
}
