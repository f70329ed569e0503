import { deskRoutes } from '@/client/desk/routes'
import { usePlaceProgrammes, useProgrammeChanges } from '@/client/desk/programmes'
import { useReadingState } from '@/client/reading-state'
import { fullDate } from '@/domain/said-date'
import type { ProgrammeHere, WaitingChange } from '@/domain/support/programme/change-contract'
import { changeStateNames } from '@/domain/support/programme/change-words'
import { Failed } from '@/pages/parts/failed'
import { DeskGroup } from '@/ui/desk-list/desk-group'
import { DeskList } from '@/ui/desk-list/desk-list'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { HeadLine } from '../../desk/parts/head-line'
import { KeyHints } from '../../desk/parts/key-hints'
import { NothingChosen } from '../../desk/parts/nothing-chosen'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage } from '../../desk/shell/desk-page'
import { rowElement } from '../../desk/shell/focus-row'
import { listKeys } from '../../desk/shell/list-keys'
import { useChosen } from '../../desk/shell/use-chosen'
import { ChangePanel } from '../change-panel'
import { EditPanel } from '../edit-panel'
import { ProgrammePanel } from '../programme-panel'
import { saidValue } from '../said-value'
import { VersionPanel } from '../version-panel'
import '../programmes.scss'

const editing = 'edit-'
const versioning = 'version-'
/** So many values are said in a row. */
const mostSaid = 3

const saidValues = ({ values }: ProgrammeHere) => (values.length === 0 ? '没有各地可以改的数' : values.filter(({ unit }) => unit !== 'yesNo' && unit !== 'date').slice(0, mostSaid).map(({ label, unit, value }) => `${label} ${saidValue(value, unit)}`).join('，'))
const saidChange = ({ where, kind, version, values, proposedByName }: WaitingChange) =>
  [where, kind === 'version' ? `换成第 ${String(version)} 版` : values.map(({ label, unit, was, value }) => `${label} ${saidValue(was, unit)} → ${saidValue(value, unit)}`).join('，'), proposedByName].join(' · ')

/** 帮扶项目: what each asks and pays here, and its changes, proposed by one and decided by another. */
export default function ProgrammesPage() {
  const [here, changes] = [usePlaceProgrammes(), useProgrammeChanges()]
  const [state, waits] = [useReadingState(here), useReadingState(changes)]
  const chosen = useChosen(deskRoutes.programmes)
  const [toast, say] = useToast()
  const programmes = state.kind === 'ready' ? state.data.programmes : []
  const all = waits.kind === 'ready' ? waits.data : []
  const [waiting, decided] = [all.filter((one) => one.state === 'proposed'), all.filter((one) => one.state !== 'proposed')]
  const programmeOf = (prefix: string) => (chosen.id?.startsWith(prefix) ? programmes.find(({ id }) => id === chosen.id?.slice(prefix.length)) : undefined)
  const done = (words: string) => {
    say(words)
    if (chosen.alone) setTimeout(chosen.close, 800)
    else chosen.close()
  }
  return (
    <DeskPage
      at='programmes'
      title='帮扶项目'
      reads={here}
      head={<HeadLine title='帮扶项目' text='一人提，另一人复核；最早从明天起，交过的申请不受影响' />}
      list={
        <DeskList label='帮扶项目' foot={<KeyHints keys={[['J', 'K', '上下移动']]} />}>
          {waits.kind === 'failed' && <Failed error={waits.error} onRetry={() => void changes.refetch()} />}
          {waiting.length > 0 && <DeskGroup count={waiting.length}>等复核的</DeskGroup>}
          {waiting.map(row)}
          <DeskGroup count={programmes.length}>现在的标准</DeskGroup>
          {state.kind === 'loading' && <DeskRowsSkeleton rows={8} />}
          {state.kind === 'failed' && <Failed error={state.error} onRetry={() => void here.refetch()} />}
          {programmes.map((one) => (
            <DeskRow
              key={one.id}
              id={rowElement(one.id)}
              icon='heart'
              title={one.title}
              text={saidValues(one)}
              selected={[one.id, `${editing}${one.id}`, `${versioning}${one.id}`].includes(chosen.id ?? '')}
              onTap={() => chosen.choose(one.id)}
            />
          ))}
          {decided.length > 0 && <DeskGroup count={decided.length}>办过的</DeskGroup>}
          {decided.map(row)}
        </DeskList>
      }
      panel={panel()}
      panelTitle='帮扶项目'
      chosen={chosen}
      keys={listKeys([...waiting, ...programmes, ...decided].map(({ id }) => id), chosen)}
      toast={toast}
    />
  )

  function row(one: WaitingChange) {
    return (
      <DeskRow
        key={one.id}
        id={rowElement(one.id)}
        icon='pencil'
        title={one.title}
        text={saidChange(one)}
        due={one.state === 'proposed' ? `${fullDate(one.from)}起` : changeStateNames[one.state]}
        selected={one.id === chosen.id}
        onTap={() => chosen.choose(one.id)}
      />
    )
  }

  function panel() {
    const change = all.find(({ id }) => id === chosen.id)
    if (change) return <ChangePanel key={change.id} of={change} onDone={done} />
    const [one, edited, replaced] = [programmeOf(''), programmeOf(editing), programmeOf(versioning)]
    if (edited && state.kind === 'ready') return <EditPanel key={chosen.id} of={edited} earliest={state.data.earliest} onDone={done} />
    if (replaced) return <VersionPanel key={chosen.id} of={replaced} onDone={done} />
    if (one) return <ProgrammePanel key={one.id} of={one} waits={waiting.some(({ programme, isHere }) => programme === one.id && isHere)} onEdit={() => chosen.choose(`${editing}${one.id}`)} onVersion={() => chosen.choose(`${versioning}${one.id}`)} />
    return <NothingChosen title='选一个项目' text='看现在的数是哪份文件定的，或者改数；改以前先试算，看谁多谁少。' />
  }
}
