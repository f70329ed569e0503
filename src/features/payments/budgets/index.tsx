import { useState } from 'react'
import { useBudgets } from '@/client/desk/money'
import { deskRoutes } from '@/client/desk/routes'
import { useReadingState } from '@/client/reading-state'
import { chinaClock } from '@/domain/china-time'
import type { Budget } from '@/domain/support/money/money-contract'
import { saidYuan } from '@/domain/support/said-yuan'
import { Failed } from '@/pages/parts/failed'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskList } from '@/ui/desk-list/desk-list'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { StateView } from '@/ui/state-view/state-view'
import { HeadLine } from '../../desk/parts/head-line'
import { KeyHints } from '../../desk/parts/key-hints'
import { NothingChosen } from '../../desk/parts/nothing-chosen'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage } from '../../desk/shell/desk-page'
import { rowElement } from '../../desk/shell/focus-row'
import { listKeys } from '../../desk/shell/list-keys'
import { useChosen } from '../../desk/shell/use-chosen'
import { BudgetPanel } from './budget-panel'

const mark = ({ programme, countyId, year }: Budget) => `${programme}.${countyId}.${year}`

/** 经费: what each programme may cost in a county and a year, and how much of it is left. */
export default function BudgetsPage() {
  const thisYear = Number(chinaClock(new Date()).date.slice(0, 4))
  const chosen = useChosen(deskRoutes.budgets)
  const opened = /\.(20\d\d)$/.exec(chosen.id ?? '')?.[1]
  const [year, setYear] = useState(opened ?? String(thisYear))
  const query = useBudgets(year)
  const state = useReadingState(query)
  const [toast, say] = useToast()
  const rows = state.kind === 'ready' ? state.data : []
  const one = rows.find((row) => mark(row) === chosen.id)
  return (
    <DeskPage
      at='budgets'
      title='经费'
      reads={query}
      head={
        <>
          <HeadLine title='经费' text='每个项目一年能批多少，批一件就占一件，不会超' />
          <Chips label='哪一年'>
            {[thisYear - 1, thisYear, thisYear + 1].map((other) => (
              <Chip key={other} on={String(other) === year} onTap={() => setYear(String(other))}>
                {`${other} 年`}
              </Chip>
            ))}
          </Chips>
        </>
      }
      list={
        <DeskList label='经费' foot={<KeyHints keys={[['J', 'K', '上下移动']]} />}>
          {state.kind === 'loading' && <DeskRowsSkeleton rows={6} />}
          {state.kind === 'failed' && <Failed error={state.error} onRetry={() => void query.refetch()} />}
          {state.kind === 'ready' && rows.length === 0 && <StateView picture='pot-sprout' title='这一年还没有定经费' text='县（市、区）定了以后，会出现在这里。' />}
          {rows.map((row) => (
            <DeskRow
              key={mark(row)}
              id={rowElement(mark(row))}
              icon='document'
              title={row.title}
              text={[row.where, row.total === null ? '还没有定，批多少都不拦' : `一共 ${saidYuan(row.total)}`].join(' · ')}
              due={row.total === null ? '没有定' : `还剩 ${saidYuan(row.left)}`}
              selected={mark(row) === chosen.id}
              onTap={() => chosen.choose(mark(row))}
            />
          ))}
        </DeskList>
      }
      panel={one ? <BudgetPanel key={mark(one)} of={one} onDone={say} /> : <NothingChosen title='选一个项目' text='看用了多少、还剩多少，或者定一个总额。' />}
      panelTitle='经费'
      chosen={chosen}
      keys={listKeys(rows.map(mark), chosen)}
      toast={toast}
    />
  )
}
