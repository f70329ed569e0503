import { useSupervisedNotes } from '@/client/desk/notes'
import { deskRoutes } from '@/client/desk/routes'
import { saidMoment } from '@/domain/said-date'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { StateView } from '@/ui/state-view/state-view'
import { HeadLine } from '../../desk/parts/head-line'
import { KeyHints } from '../../desk/parts/key-hints'
import { NothingChosen } from '../../desk/parts/nothing-chosen'
import { QueryList } from '../../desk/parts/query-list'
import { DeskPage } from '../../desk/shell/desk-page'
import { rowElement } from '../../desk/shell/focus-row'
import { listKeys } from '../../desk/shell/list-keys'
import { useChosen } from '../../desk/shell/use-chosen'
import { RecordPanel } from './record-panel'

const mark = ({ sessionId, request }: { sessionId: string; request: string }) => `${sessionId}.${request}`

/** 咨询记录: for the supervisor of the county: who wrote, when and about which consultation; what it says opens with a reason alone. */
export default function RecordsPage() {
  const notes = useSupervisedNotes()
  const chosen = useChosen(deskRoutes.records)
  const rows = notes.data ?? []
  const one = rows.find((row) => mark(row) === chosen.id)
  const now = new Date()
  return (
    <DeskPage
      at='venue'
      title='咨询记录'
      reads={notes}
      head={<HeadLine title='咨询记录' text='只有写的人和区（县）主管能看；每看一次，对方都知道' />}
      list={
        <QueryList label='咨询记录' query={notes} foot={<KeyHints keys={[['J', 'K', '上下移动']]} />} empty={<StateView picture='pot-sprout' title='还没有咨询记录' text='咨询员写了小结，会出现在这里。' />}>
          {(items) =>
            items.map((row) => (
              <DeskRow
                key={mark(row)}
                id={rowElement(mark(row))}
                icon='document'
                title={`${row.who} ${row.title}`}
                text={`${row.by}写的 · ${row.venueName}`}
                due={saidMoment(new Date(row.at), now)}
                selected={mark(row) === chosen.id}
                onTap={() => chosen.choose(mark(row))}
              />
            ))
          }
        </QueryList>
      }
      panel={one ? <RecordPanel key={mark(one)} of={one} /> : <NothingChosen title={rows.length > 0 ? '选一份来看' : '没有要看的'} text='打开要写事由，对方会知道是谁、为什么看的。' />}
      panelTitle='咨询记录'
      chosen={chosen}
      keys={listKeys(rows.map(mark), chosen)}
    />
  )
}
