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
import { Tag } from '@/ui/tag/tag'
import { kindWords } from './kinds'

const ways = { handOver: { action: '去看交接', route: deskRoutes.handOver }, invitation: { action: '去看邀请', route: deskRoutes.posts } }

/** A thing of today that is done on a page of its own. */
export function ElsewherePanel({ row, due }: { row: TodayRow; due: DueWords }) {
  const wide = useWide()
  const way = ways[row.kind === 'handOver' ? 'handOver' : 'invitation']
  const go = () => (wide ? replace : open)(way.route(row.opens.id))
  return (
    <DeskPanel label={row.what} foot={<Button block onTap={go}>{way.action}</Button>}>
      <DeskPart>
        <DeskPanelHead kind={<Tag tone='primary'>{kindWords[row.kind].label}</Tag>} due={due.text} late={due.tone === 'late'} title={row.what} text={`${row.who} · ${row.where}`} />
      </DeskPart>
      {row.note && (
        <DeskPart>
          <DeskFacts facts={[{ name: '要办的', value: row.note }]} />
        </DeskPart>
      )}
    </DeskPanel>
  )
}
