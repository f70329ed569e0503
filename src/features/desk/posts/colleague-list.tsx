import type { Colleague } from '@/domain/org/contract/staff'
import { DeskTable } from '@/ui/desk-table/desk-table'
import { StateView } from '@/ui/state-view/state-view'
import { Tag } from '@/ui/tag/tag'
import { KeyHints } from '../parts/key-hints'
import { QueryList, type PagedQuery } from '../parts/query-list'
import { postStates, termWords } from './state-words'

interface ColleagueListProps {
  query: PagedQuery<Colleague>
  /** Those whose posts rest. */
  resting: boolean
  chosen: string | undefined
  onOpen: (id: string) => void
}

const columns = [
  { key: 'name', title: '姓名', grow: 1.1, cell: (row: Colleague) => (row.mine ? `${row.name}（我）` : row.name), by: (row: Colleague) => row.name },
  { key: 'role', title: '岗位', grow: 1.5, cell: (row: Colleague) => row.roleName, by: (row: Colleague) => row.roleName },
  { key: 'place', title: '地方', grow: 1.2, cell: (row: Colleague) => row.placeName, by: (row: Colleague) => row.placeName },
  { key: 'term', title: '任期', grow: 1.65, cell: termWords, by: (row: Colleague) => row.from },
  { key: 'state', title: '状态', grow: 0.7, cell: (row: Colleague) => <Tag tone={postStates[row.state].tone}>{postStates[row.state].text}</Tag>, usual: (row: Colleague) => row.state === 'active', by: (row: Colleague) => postStates[row.state].text },
]

/** Everybody who works in my places, in the order of places. */
export function ColleagueList({ query, resting, chosen, onOpen }: ColleagueListProps) {
  return (
    <QueryList
      label='同事'
      query={query}
      foot={<KeyHints keys={[['J', 'K', '上下移动'], ['Enter', '打开']]} />}
      empty={resting ? <StateView picture='sunflower-pair' title='没有先停的岗位' text='谁的岗位停了，会在这里，随时能恢复。' /> : <StateView picture='pot-sprout' title='还没有同事' text='点“邀请同事”，请一位来。' />}
    >
      {(items) => <DeskTable label='同事' columns={columns} rows={items} keyOf={(row) => row.id} selected={chosen} onOpen={(row) => onOpen(row.id)} />}
    </QueryList>
  )
}
