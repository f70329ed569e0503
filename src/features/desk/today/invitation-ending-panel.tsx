import type { TodayRow } from '@/domain/org/contract/desk'
import type { DueWords } from '@/domain/org/today-words'
import { deskRoutes } from '@/client/desk/routes'
import { open, replace } from '@/client/routes'
import { useWide } from '@/client/use-wide'
import { Button } from '@/ui/button/button'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Note } from '@/ui/note/note'
import { Tag } from '@/ui/tag/tag'
import { dueLine } from './due-line'

/** An invitation that ends soon and that nobody has accepted: remind them, or take it back. */
export function InvitationEndingPanel({ row, due }: { row: TodayRow; due: DueWords }) {
  const wide = useWide()
  return (
    <DeskPanel
      label={row.what}
      foot={
        <Button block onTap={() => (wide ? replace : open)(deskRoutes.posts(row.opens.id))}>
          去看这封邀请
        </Button>
      }
    >
      <DeskPart>
        <DeskPanelHead kind={<Tag tone='primary'>邀请</Tag>} due={due.text} late={due.tone === 'late'} dueInFull={dueLine(row, new Date())} title={row.what} text={`${row.who} · ${row.where}`} />
      </DeskPart>
      {row.note && (
        <DeskPart>
          <DeskFacts facts={[{ name: '请来做', value: row.note }]} />
        </DeskPart>
      )}
      <DeskPart>
        <Note>打个电话提醒一下；邀请码找不到了，就收回再发一次。</Note>
      </DeskPart>
    </DeskPanel>
  )
}
