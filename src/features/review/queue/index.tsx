import { useState } from 'react'
import { api } from '@/client/api'
import { refreshReviews, useObjected, useQueue, type QueueView } from '@/client/desk/reviews'
import { deskRoutes } from '@/client/desk/routes'
import { useDeskRole } from '@/client/desk/scope'
import { useAct } from '@/client/use-act'
import { newUlid } from '@/client/ulid'
import { useWide } from '@/client/use-wide'
import { scopeOf } from '@/domain/org/permission-table'
import { permissions } from '@/domain/org/permissions'
import { dueWords } from '@/domain/org/today-words'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { Note } from '@/ui/note/note'
import { StateView } from '@/ui/state-view/state-view'
import { HeadLine } from '../../desk/parts/head-line'
import { KeyHints } from '../../desk/parts/key-hints'
import { NothingChosen } from '../../desk/parts/nothing-chosen'
import { QueryList } from '../../desk/parts/query-list'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage } from '../../desk/shell/desk-page'
import { listKeys } from '../../desk/shell/list-keys'
import { useChosen, type Chosen } from '../../desk/shell/use-chosen'
import { OpenCase } from './open-case'
import { QueueRow } from './queue-row'
import '@/pages/parts/project/project.scss'
import '@/pages/parts/talk/talk.scss'
import '../review.scss'
import './case.scss'
import './decision.scss'
import './queue-row.scss'

const views = {
  waiting: { label: '待我审', none: '都办完了', text: '有新的申请交上来，会出现在这里和“今天”里。' },
  returned: { label: '等家庭补', none: '没有等家庭补的', text: '退回补正的会列在这里，补好了自己回来。' },
  honoured: { label: '评上的家庭', none: '还没有评上的家庭', text: '公示完没有异议的，会按地方列在这里，不排名次。' },
} as const

/** 审核申请: what waits for this desk by deadline; the one that is open beside its papers. */
export default function QueuePage() {
  const [which, setWhich] = useState<QueueView | 'objected'>('waiting')
  const view = which === 'objected' ? 'waiting' : which
  const queue = useQueue(view)
  const objected = useObjected()
  const role = useDeskRole()
  // What is announced and honoured is the association's own: an insurer or a lender has neither.
  const isOwnLine = role !== undefined && scopeOf(permissions, 'support.answer', role) !== undefined
  const chosen = useChosen(deskRoutes.review)
  const wide = useWide()
  const [toast, say] = useToast()
  const rows = which === 'objected' ? [] : (queue.data ?? [])
  const against = objected.data ?? []
  const ids = (which === 'objected' ? against : rows).map(({ id }) => id)
  const now = new Date()
  const clear = rows.filter(({ toLookAt, restricted, state, forAnother }) => toLookAt === 0 && !restricted && state === 'review' && !forAnother)
  const opened = chosen.id === undefined ? undefined : <OpenCase key={chosen.id} id={chosen.id} onDone={say} />
  return (
    <DeskPage
      at='review'
      title='审核申请'
      reads={which === 'objected' ? objected : queue}
      head={
        <>
          <HeadLine title='审核申请' text='按期限从近到远；退回补正的，期限暂停' />
          <Chips label='看哪些'>
            {(isOwnLine ? (['waiting', 'returned', 'honoured'] as const) : (['waiting', 'returned'] as const)).map((one) => (
              <Chip key={one} on={which === one} onTap={() => setWhich(one)}>
                {views[one].label}
              </Chip>
            ))}
            {isOwnLine && (
              <Chip on={which === 'objected'} onTap={() => setWhich('objected')}>
                {against.length > 0 ? `公示异议 ${against.length}` : '公示异议'}
              </Chip>
            )}
          </Chips>
          {clear.length > 1 && which === 'waiting' && <Together cases={clear} onDone={say} />}
        </>
      }
      list={
        which === 'objected' ? (
          <ObjectedList query={objected} chosen={chosen} />
        ) : (
          <QueryList
            label='待审的申请'
            query={queue}
            foot={<KeyHints keys={[['J', 'K', '上下移动']]} />}
            empty={<StateView picture='sunflower-pair' title={views[view].none} text={views[view].text} />}
          >
            {(items) =>
              items.map(({ id, title, who, where, dueAt, toLookAt, filedOnBehalf, forAnother, cameUp }) => {
                const due = dueAt === null ? undefined : dueWords(new Date(dueAt), now)
                const notes = view === 'honoured' ? ['评上了'] : [cameUp ? '下级超期转来' : '', filedOnBehalf ? '代填' : '', forAnother ? '请另一位同事办' : toLookAt > 0 ? `${toLookAt} 条请核对` : '可一起办'].filter((words) => words !== '')
                return <QueueRow key={id} id={id} title={title} who={`${who} · ${where}`} note={notes.join(' · ')} due={due} selected={id === chosen.id} onTap={() => chosen.choose(id)} />
              })
            }
          </QueryList>
        )
      }
      {...(wide && opened && { work: opened })}
      panel={opened && !wide ? opened : opened ? undefined : <NothingChosen title={ids.length > 0 ? '选一件来审' : '没有要审的'} text='逐条对着材料看，对了就通过；缺什么，一次说全。' />}
      panelTitle='审核'
      chosen={chosen}
      keys={listKeys(ids, chosen)}
      toast={toast}
    />
  )
}

/** What is announced and stands still until this desk has answered what somebody has against it. */
function ObjectedList({ query, chosen }: { query: ReturnType<typeof useObjected>; chosen: Chosen }) {
  const now = new Date()
  return (
    <QueryList label='公示期间有人提了意见的申请' query={query} empty={<StateView picture='sunflower-pair' title='没有要答复的' text='公示期间有人提了不同意见，会列在这里和“今天”里。' />}>
      {(items) => items.map(({ id, title, who, where, until, open }) => <QueueRow key={id} id={id} title={title} who={`${who} · ${where}`} note={`${open} 条没答复`} due={dueWords(new Date(until), now)} selected={id === chosen.id} onTap={() => chosen.choose(id)} />)}
    </QueryList>
  )
}

/** The clear ones in one tap: each is decided by itself, and what could not be stays with its reason. */
function Together({ cases, onDone }: { cases: ReadonlyArray<{ id: string }>; onDone: (words: string) => void }) {
  const [left, setLeft] = useState<readonly string[]>([])
  const [acts] = useState(() => new Map<string, string>())
  const act = (id: string) => {
    const known = acts.get(id) ?? newUlid()
    acts.set(id, known)
    return known
  }
  const agreeing = useAct(() => api.support.review.batch.mutate({ cases: cases.slice(0, 20).map(({ id }) => ({ id, act: act(id) })) }))
  const agree = async () => {
    const answer = await agreeing.run(undefined)
    if (!answer) return
    setLeft(answer.left.map(({ sentence }) => sentence))
    onDone(`通过了 ${answer.done.length} 件`)
    void refreshReviews()
  }
  return (
    <>
      <Button kind='soft' small busy={agreeing.busy ? '正在办' : undefined} onTap={() => void agree()}>
        {`${Math.min(cases.length, 20)} 件没有疑点，一起通过`}
      </Button>
      {left.length > 0 && <Note tone='warn'>{`${left.length} 件要单独看：${[...new Set(left)].join('')}`}</Note>}
      <ActError error={agreeing.error} />
    </>
  )
}
