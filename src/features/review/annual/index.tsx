import { useState } from 'react'
import { api } from '@/client/api'
import { refreshAnnual, useReviewCounts, useReviews } from '@/client/desk/annual'
import { deskRoutes } from '@/client/desk/routes'
import { newUlid } from '@/client/ulid'
import { useAct } from '@/client/use-act'
import { saidDate } from '@/domain/said-date'
import type { AnnualRow, AnnualView } from '@/domain/support/annual/annual-contract'
import { annualStateNames } from '@/domain/support/annual/annual-words'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { Note } from '@/ui/note/note'
import { StateView } from '@/ui/state-view/state-view'
import { HeadLine } from '../../desk/parts/head-line'
import { KeyHints } from '../../desk/parts/key-hints'
import { NothingChosen } from '../../desk/parts/nothing-chosen'
import { QueryList } from '../../desk/parts/query-list'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage } from '../../desk/shell/desk-page'
import { rowElement } from '../../desk/shell/focus-row'
import { listKeys } from '../../desk/shell/list-keys'
import { useChosen } from '../../desk/shell/use-chosen'
import { OpenReview } from './open-review'
import '../review.scss'

const views: ReadonlyArray<{ view: AnnualView; words: string; empty: string }> = [
  { view: 'together', words: '可一起办', empty: '没有等核对的。家庭说没有变化的会列在这里。' },
  { view: 'changed', words: '有变化', empty: '没有说有变化的。' },
  { view: 'visit', words: '要上门', empty: '没有要上门的。到期没有回音的会列在这里。' },
  { view: 'exit', words: '要退出', empty: '没有等复核退出的。' },
  { view: 'asked', words: '等回音', empty: '都回过音了。' },
  { view: 'done', words: '看过了', empty: '今年还没有看过的。' },
]

/** 年审: families that are paid month by month, by what is to be done; what did not change is agreed to together. */
export default function AnnualReviewsPage() {
  const [view, setView] = useState<AnnualView>('together')
  const list = useReviews(view)
  const counts = useReviewCounts()
  const chosen = useChosen(deskRoutes.annual)
  const [toast, say] = useToast()
  const rows = list.data ?? []
  const now = new Date()
  const sum = counts.data
  const all = sum ? Object.values(sum).reduce((total, count) => total + count, 0) : 0
  const empty = views.find((one) => one.view === view)?.empty ?? ''
  return (
    <DeskPage
      at='annual'
      title='年审'
      reads={list}
      head={
        <>
          <HeadLine title='年审' text={sum ? `共 ${all} 户，看过 ${sum.done} 户；没有定下退出以前，钱照常发` : '没有定下退出以前，钱照常发'} />
          <Chips label='看哪些'>
            {views.map(({ view: one, words }) => (
              <Chip key={one} on={view === one} onTap={() => setView(one)}>
                {sum ? `${words} ${sum[one]}` : words}
              </Chip>
            ))}
          </Chips>
          {view === 'together' && rows.length > 0 && <Together rows={rows} onDone={say} />}
        </>
      }
      list={
        <QueryList label='年审' query={list} foot={<KeyHints keys={[['J', 'K', '上下移动']]} />} empty={<StateView picture='sunflower-pair' title='这一栏空着' text={empty} />}>
          {(items) =>
            items.map(({ id, title, who, where, state, dueOn, answeredOn, year }) => (
              <DeskRow
                key={id}
                id={rowElement(id)}
                icon='document'
                title={`${who} · ${title}`}
                text={[where, `${year}年`, answeredOn === null ? annualStateNames[state] : `${saidDate(answeredOn, now)}回了话`].join(' · ')}
                due={['asked', 'visit'].includes(state) ? `${saidDate(dueOn, now)}前` : annualStateNames[state]}
                selected={chosen.id === id}
                onTap={() => chosen.choose(id)}
              />
            ))
          }
        </QueryList>
      }
      panel={chosen.id === undefined ? <NothingChosen title='选一户来看' text='没有变化的一起办；有变化的、没有回音的，一户一户看。' /> : <OpenReview key={chosen.id} id={chosen.id} onDone={say} />}
      panelTitle='年审'
      chosen={chosen}
      keys={listKeys(rows.map(({ id }) => id), chosen)}
      toast={toast}
    />
  )
}

/** Those of this page in one tap: each is agreed to by itself, and what could not be stays with its reason. */
function Together({ rows, onDone }: { rows: readonly AnnualRow[]; onDone: (words: string) => void }) {
  const [left, setLeft] = useState<readonly string[]>([])
  const [acts] = useState(() => new Map<string, string>())
  const act = (id: string) => {
    const known = acts.get(id) ?? newUlid()
    acts.set(id, known)
    return known
  }
  const some = rows.slice(0, 50)
  const agreeing = useAct(() => api.support.annual.agree.mutate({ reviews: some.map(({ id }) => ({ id, act: act(id) })) }))
  const agree = async () => {
    const answer = await agreeing.run(undefined)
    if (!answer) return
    setLeft(answer.left.map(({ sentence }) => sentence))
    onDone(`${answer.done.length} 户看过了，接着发`)
    void refreshAnnual()
  }
  return (
    <>
      <Button kind='soft' small busy={agreeing.busy ? '正在办' : undefined} onTap={() => void agree()}>
        {`这 ${some.length} 户没有变化，一起接着发`}
      </Button>
      {left.length > 0 && <Note tone='warn'>{`${left.length} 户要单独看：${[...new Set(left)].join('')}`}</Note>}
      <ActError error={agreeing.error} />
    </>
  )
}
