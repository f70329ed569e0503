import type { Colleague } from '@/domain/org/contract/staff'
import { DeskTable } from '@/ui/desk-table/desk-table'
import { StateView } from '@/ui/state-view/state-view'
import { Tag } from '@/ui/tag/tag'
import { KeyHints } from '../parts/key-hints'
import { QueryList, type PagedQuery } from '../parts/query-list'
import { postStates, termWords } from './state-words'

interface ColleagueListProps {
  query: PagedQuery<Colleague>
  chosen: string | undefined
  onOpen: (id: string) => void
}

const columns = [
  { key: 'name', title: '姓名', cell: (row: Colleague) => (row.mine ? `${row.name}（我）` : row.name), by: (row: Colleague) => row.name },
  { key: 'role', title: '岗位', grow: 1.5, cell: (row: Colleague) => row.roleName, by: (row: Colleague) => row.roleName },
  { key: 'place', title: '地方', cell: (row: Colleague) => row.placeName, by: (row: Colleague) => row.placeName },
  { key: 'term', title: '任期', grow: 1.5, cell: termWords, by: (row: Colleague) => row.from },
  { key: 'state', title: '状态', cell: (row: Colleague) => <Tag tone={postStates[row.state].tone}>{postStates[row.state].text}</Tag>, by: (row: Colleague) => postStates[row.state].text },
]

/** Everybody who works in my places, in the order of places. */
export function ColleagueList({ query, chosen, onOpen }: ColleagueListProps) {
  return (
    <QueryList label='同事' query={query} foot={<KeyHints keys={[['J', 'K', '上下移动'], ['Enter', '打开']]} />} empty={<StateView picture='pot-sprout' title='还没有同事' text='点“邀请同事”，请一位来。' />}>
      {(items) => <DeskTable label='同事' columns={columns} rows={items} keyOf={(row) => row.id} selected={chosen} onOpen={(row) => onOpen(row.id)} />}
    </QueryList>
  )
}
