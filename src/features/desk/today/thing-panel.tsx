import { deskRoutes } from '@/client/desk/routes'
import type { TodayRow } from '@/domain/org/contract/desk'
import { dueWords } from '@/domain/org/today-words'
import { AssistPanel } from '../assist/assist-panel'
import { CallPanel } from '../call/call-panel'
import { ApplicationPanel } from '../membership/application-panel'
import { VolunteerPanel } from '../membership/volunteer-panel'
import { HandedOverPanel } from './handed-over-panel'
import { InvitationEndingPanel } from './invitation-ending-panel'
import { PiecePanel } from './piece-panel'
import { ElsewherePanel } from './elsewhere-panel'

interface ThingPanelProps {
  row: TodayRow
  now: Date
  /** Says what was done, and asks for the list anew. */
  onDone: (words: string) => void
}

/** The chosen thing of today with its one action. */
export function ThingPanel({ row, now, onDone }: ThingPanelProps) {
  const due = dueWords(new Date(row.dueAt), now)
  switch (row.kind) {
    case 'call':
    case 'help':
      return <CallPanel row={row} due={due} onDone={onDone} />
    case 'assist':
      return <AssistPanel id={row.opens.id} onDone={onDone} />
    case 'membership':
      return <ApplicationPanel personId={row.opens.id} title={row.what} onDone={onDone} />
    case 'volunteer':
      return <VolunteerPanel personId={row.opens.id} state={row.opens.list ?? 'trained'} onDone={onDone} />
    case 'handOver':
      return <HandedOverPanel row={row} due={due} onDone={onDone} />
    case 'invitation':
      return <InvitationEndingPanel row={row} due={due} />
    case 'piece':
      return <PiecePanel row={row} due={due} />
    case 'referral':
      return <ElsewherePanel row={row} due={due} to={deskRoutes.referrals(row.opens.id)} action='去看这件转介' />
    case 'application':
      return row.opens.what === 'claim' ? <ElsewherePanel row={row} due={due} to={deskRoutes.partnerPaid(row.opens.id)} action='去记到账' /> : <ElsewherePanel row={row} due={due} to={deskRoutes.review(row.opens.id)} action='去审这一件' />
    case 'appeal':
      return <ElsewherePanel row={row} due={due} to={deskRoutes.appeals(row.opens.id)} action='去看这份复核' />
    case 'project':
      return <ElsewherePanel row={row} due={due} to={deskRoutes.review(row.opens.id)} action='去看近况，记一次上门' />
    case 'words':
      return <ElsewherePanel row={row} due={due} to={deskRoutes.review(row.opens.id)} action='去看，回一句' />
    case 'second':
      return <ElsewherePanel row={row} due={due} to={secondLookAt(row)} action='去看，再定' />
  }
}

/** Where what a colleague did is looked at a second time. */
function secondLookAt({ opens: { what, id } }: TodayRow): string {
  if (what === 'batch') return deskRoutes.payments(id)
  return what === 'change' ? deskRoutes.programmes(id) : deskRoutes.annual(id)
}
