import type { TodayRow } from '@/domain/org/contract/desk'
import type { DueWords } from '@/domain/org/today-words'
import { open, replace } from '@/client/routes'
import { useWide } from '@/client/use-wide'
import { Button } from '@/ui/button/button'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { dueLine } from './due-line'

/** What is done on a page of its own: somebody referred to a place of mine, an application that waits. It is received, read and answered there. */
export function ElsewherePanel({ row, due, to, action }: { row: TodayRow; due: DueWords; to: string; action: string }) {
  const wide = useWide()
  return (
    <DeskPanel
      label={row.what}
      foot={
        <Button block onTap={() => (wide ? replace : open)(to)}>
          {action}
        </Button>
      }
    >
      <DeskPart>
        <DeskPanelHead due={due.text} late={due.tone === 'late'} dueInFull={dueLine(row, new Date())} title={row.what} text={`${row.who} · ${row.where}`} />
      </DeskPart>
    </DeskPanel>
  )
}
