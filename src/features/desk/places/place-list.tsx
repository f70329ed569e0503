import type { PlaceCard } from '@/domain/org/contract/places'
import { placeKindNames, type PlaceStatus } from '@/domain/org/place-kind'
import { DeskTable } from '@/ui/desk-table/desk-table'
import { StateView } from '@/ui/state-view/state-view'
import { Tag } from '@/ui/tag/tag'
import { KeyHints } from '../parts/key-hints'
import { QueryList, type PagedQuery } from '../parts/query-list'

interface PlaceListProps {
  query: PagedQuery<PlaceCard>
  chosen: string | undefined
  /** Those that were merged or closed. */
  former: boolean
  mayAdd: boolean
  onOpen: (id: string) => void
}

const columns = [
  { key: 'name', title: '名称', grow: 2, cell: (row: PlaceCard) => row.name, by: (row: PlaceCard) => row.name },
  { key: 'kind', title: '类别', cell: (row: PlaceCard) => placeKindNames[row.kind], by: (row: PlaceCard) => placeKindNames[row.kind] },
  { key: 'short', title: '简称', cell: (row: PlaceCard) => row.shortName, usual: () => true },
  { key: 'example', title: '备注', cell: (row: PlaceCard) => (row.example ? <Tag>示例</Tag> : ''), usual: (row: PlaceCard) => !row.example },
]

const endings: Partial<Record<PlaceStatus, string>> = { merged: '并入别处', closed: '撤销了' }
const ending = { key: 'ending', title: '后来', cell: (row: PlaceCard) => endings[row.status] ?? '' }

/** The places right below one, in official order. */
export function PlaceList({ query, chosen, former, mayAdd, onOpen }: PlaceListProps) {
  const none = former
    ? { title: '没有撤并过', text: '哪天并了、撤了，从前的记录在这里看。' }
    : { title: '下面还没有地方', text: mayAdd ? '可以一个个添，也可以用表格一次导入。' : '要添地方，请上一级计生协来办。' }
  return (
    <QueryList
      label='下面的地方'
      query={query}
      foot={<KeyHints keys={[['J', 'K', '上下移动'], ['Enter', '打开']]} />}
      empty={<StateView picture='pot-sprout' {...none} />}
    >
      {(items) => <DeskTable label='下面的地方' columns={former ? [...columns, ending] : columns} rows={items} keyOf={(row) => row.id} selected={chosen} onOpen={(row) => onOpen(row.id)} />}
    </QueryList>
  )
}
