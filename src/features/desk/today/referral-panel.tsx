import type { TodayRow } from '@/domain/org/contract/desk'
import type { DueWords } from '@/domain/org/today-words'
import { deskRoutes } from '@/client/desk/routes'
import { open, replace } from '@/client/routes'
import { useWide } from '@/client/use-wide'
import { Button } from '@/ui/button/button'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { dueLine } from './due-line'

/** Somebody was referred to a place of mine: it is received, and answered, where it can be read. */
export function ReferralPanel({ row, due }: { row: TodayRow; due: DueWords }) {
  const wide = useWide()
  return (
    <DeskPanel
      label={row.what}
      foot={
        <Button block onTap={() => (wide ? replace : open)(deskRoutes.referrals(row.opens.id))}>
          去看这件转介
        </Button>
      }
    >
      <DeskPart>
        <DeskPanelHead due={due.text} late={due.tone === 'late'} dueInFull={dueLine(row, new Date())} title={row.what} text={`${row.who} · ${row.where}`} />
      </DeskPart>
    </DeskPanel>
  )
}
