import type { InvitationRow } from '@/domain/org/contract/staff'
import { saidMoment } from '@/domain/said-date'
import { DeskTable } from '@/ui/desk-table/desk-table'
import { StateView } from '@/ui/state-view/state-view'
import { KeyHints } from '../parts/key-hints'
import { QueryList, type PagedQuery } from '../parts/query-list'

interface InvitationListProps {
  query: PagedQuery<InvitationRow>
  chosen: string | undefined
  onOpen: (id: string) => void
}

const columns = [
  { key: 'name', title: '请谁', cell: (row: InvitationRow) => row.name, by: (row: InvitationRow) => row.name },
  { key: 'role', title: '岗位', grow: 1.5, cell: (row: InvitationRow) => row.roleName, by: (row: InvitationRow) => row.roleName },
  { key: 'place', title: '地方', cell: (row: InvitationRow) => row.placeName, by: (row: InvitationRow) => row.placeName },
  { key: 'until', title: '有效到', grow: 1.2, cell: (row: InvitationRow) => saidMoment(new Date(row.expiresAt), new Date()), named: true, by: (row: InvitationRow) => row.expiresAt },
  { key: 'phone', title: '手机', cell: (row: InvitationRow) => `尾号 ${row.phoneLast4}` },
]

/** Invitations that nobody has accepted yet. */
export function InvitationList({ query, chosen, onOpen }: InvitationListProps) {
  return (
    <QueryList label='邀请' query={query} foot={<KeyHints keys={[['J', 'K', '上下移动']]} />} empty={<StateView picture='pot-sprout' title='没有等着接受的邀请' text='点“邀请同事”，把邀请码告诉对方就行。' />}>
      {(items) => <DeskTable label='邀请' columns={columns} rows={items} keyOf={(row) => row.id} selected={chosen} onOpen={(row) => onOpen(row.id)} />}
    </QueryList>
  )
}
