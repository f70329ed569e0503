import type { TodayRow } from '@/domain/org/contract/desk'
import type { DueWords } from '@/domain/org/today-words'
import { deskRoutes } from '@/client/desk/routes'
import { open, replace } from '@/client/routes'
import { useWide } from '@/client/use-wide'
import { Button } from '@/ui/button/button'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Note } from '@/ui/note/note'
import { Tag } from '@/ui/tag/tag'
import { dueLine } from './due-line'

/** A piece of 学堂 that waits for this post's judgement: it is read and decided where it was written. */
export function PiecePanel({ row, due }: { row: TodayRow; due: DueWords }) {
  const wide = useWide()
  return (
    <DeskPanel
      label={row.what}
      foot={
        <Button block onTap={() => (wide ? replace : open)(deskRoutes.pieces(row.opens.id))}>
          去看稿子
        </Button>
      }
    >
      <DeskPart>
        <DeskPanelHead kind={<Tag tone='primary'>稿件</Tag>} due={due.text} late={due.tone === 'late'} dueInFull={dueLine(row, new Date())} title={row.note ?? row.what} text={`${row.who} · ${row.where}`} />
      </DeskPart>
      <DeskPart>
        <Note>哪一段要改，点那一段写批注；请对方改，要写清为什么。</Note>
      </DeskPart>
    </DeskPanel>
  )
}
