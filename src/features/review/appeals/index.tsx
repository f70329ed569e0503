import { useAppeals } from '@/client/desk/appeals'
import { deskRoutes } from '@/client/desk/routes'
import { useWide } from '@/client/use-wide'
import { dueWords } from '@/domain/org/today-words'
import { StateView } from '@/ui/state-view/state-view'
import { HeadLine } from '../../desk/parts/head-line'
import { KeyHints } from '../../desk/parts/key-hints'
import { NothingChosen } from '../../desk/parts/nothing-chosen'
import { QueryList } from '../../desk/parts/query-list'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage } from '../../desk/shell/desk-page'
import { listKeys } from '../../desk/shell/list-keys'
import { useChosen } from '../../desk/shell/use-chosen'
import { QueueRow } from '../queue/queue-row'
import { OpenAppeal } from './open-appeal'
import '../review.scss'
import '../queue/case.scss'
import '../queue/decision.scss'
import '../queue/queue-row.scss'

/** 复核: families that ask to be looked at again, by the promised day; the one that is open beside its papers. */
export default function AppealsPage() {
  const list = useAppeals()
  const chosen = useChosen(deskRoutes.appeals)
  const wide = useWide()
  const [toast, say] = useToast()
  const rows = list.data ?? []
  const now = new Date()
  const opened = chosen.id === undefined ? undefined : <OpenAppeal key={chosen.id} id={chosen.id} onDone={say} />
  return (
    <DeskPage
      at='appeals'
      title='复核'
      reads={list}
      head={<HeadLine title='复核' text='下一级没有通过、家里请上一级再看的；由没有经手过的人看' />}
      list={
        <QueryList label='等复核的' query={list} foot={<KeyHints keys={[['J', 'K', '上下移动']]} />} empty={<StateView picture='sunflower-pair' title='没有等复核的' text='家里不同意结果、请上一级再看的，会列在这里和“今天”里。' />}>
          {(items) =>
            items.map(({ id, title, who, where, dueAt, restricted, cameUp }) => (
              <QueueRow key={id} id={id} title={title} who={`${who} · ${where}`} note={[cameUp ? '下级超期转来' : '', restricted ? '限阅' : ''].filter((words) => words !== '').join(' · ')} due={dueWords(new Date(dueAt), now)} selected={id === chosen.id} onTap={() => chosen.choose(id)} />
            ))
          }
        </QueryList>
      }
      {...(wide && opened && { work: opened })}
      panel={opened && !wide ? opened : opened ? undefined : <NothingChosen title={rows.length > 0 ? '选一件来看' : '没有等复核的'} text='先看家里怎么说，再对着规定和材料看一遍。' />}
      panelTitle='复核'
      chosen={chosen}
      keys={listKeys(rows.map(({ id }) => id), chosen)}
      toast={toast}
    />
  )
}
