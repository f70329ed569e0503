import { useState } from 'react'
import { usePayable, usePayments } from '@/client/desk/money'
import { deskRoutes } from '@/client/desk/routes'
import { useReadingState } from '@/client/reading-state'
import type { BatchCard } from '@/domain/support/money/money-contract'
import { batchStateNames } from '@/domain/support/money/payment-batch'
import { saidMoment } from '@/domain/said-date'
import { saidYuan } from '@/domain/support/said-yuan'
import { Failed } from '@/pages/parts/failed'
import { LoadMore } from '@/pages/parts/load-more'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskGroup } from '@/ui/desk-list/desk-group'
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
import { BatchPanel } from './batch-panel'
import { byProgramme, type PayableGroup } from './by-programme'
import { MakePanel } from './make-panel'
import { throughMonths } from './through-months'

const sum = (rows: ReadonlyArray<{ cents: number }>) => rows.reduce((total, { cents }) => total + cents, 0)
const toMake = (programme: string) => `pay-${programme}`
const saidWaiting = ({ cases, withoutCard }: PayableGroup) =>
  [cases.length > 0 ? `${cases.length} 件通过了，等付款` : '', withoutCard.length > 0 ? `${withoutCard.length} 件还没有卡` : ''].filter((words) => words !== '').join(' · ')
const said = ({ where, counts }: BatchCard) => `${where} · ${counts.lines} 件，${saidYuan(counts.cents)}${counts.failed > 0 ? `，${counts.failed} 件没打进去` : ''}`

/** 付款: what waits to be paid, by programme, and the payments, the newest first. */
export default function BatchesPage() {
  const now = new Date()
  const months = throughMonths(now)
  const [through, setThrough] = useState(months[1]?.month ?? '')
  const payable = usePayable(through)
  const payments = usePayments()
  const [waiting, made] = [useReadingState(payable), useReadingState(payments)]
  const chosen = useChosen(deskRoutes.payments)
  const [toast, say] = useToast()
  const groups = waiting.kind === 'ready' ? byProgramme(waiting.data.cases) : []
  const rows = made.kind === 'ready' ? made.data : []
  const group = groups.find(({ programme }) => toMake(programme) === chosen.id)
  const panel = group ? (
    <MakePanel key={`${group.programme}${through}`} of={group} through={through} onMade={(id, words) => { say(words); chosen.choose(id) }} />
  ) : chosen.id !== undefined && !chosen.id.startsWith('pay-') ? (
    <BatchPanel key={chosen.id} id={chosen.id} onDone={say} />
  ) : (
    <NothingChosen title='选一批来办' text='一个人做，另一个人放行，再取文件交银行；银行回了，在这里记结果。' />
  )
  return (
    <DeskPage
      at='payments'
      title='付款'
      reads={payments}
      head={
        <>
          <HeadLine title='付款' text='一人做，另一人放行；完整卡号只在付款文件里' />
          <Chips label='按月发的，付到'>
            {months.map(({ month, words }) => (
              <Chip key={month} on={month === through} onTap={() => setThrough(month)}>
                {`按月的付到${words}`}
              </Chip>
            ))}
          </Chips>
        </>
      }
      list={
        <DeskList label='付款' foot={<KeyHints keys={[['J', 'K', '上下移动']]} />}>
          <DeskGroup count={groups.length}>要付的</DeskGroup>
          {waiting.kind === 'loading' && <DeskRowsSkeleton rows={3} />}
          {waiting.kind === 'failed' && <Failed error={waiting.error} onRetry={() => void payable.refetch()} />}
          {groups.map((one) => (
            <DeskRow
              key={one.programme}
              id={rowElement(toMake(one.programme))}
              icon='document'
              title={one.title}
              text={saidWaiting(one)}
              {...(one.cases.length > 0 && { due: saidYuan(sum(one.cases)) })}
              selected={chosen.id === toMake(one.programme)}
              onTap={() => chosen.choose(toMake(one.programme))}
            />
          ))}
          <DeskGroup count={rows.length}>做好的批次</DeskGroup>
          {made.kind === 'loading' && <DeskRowsSkeleton rows={4} />}
          {made.kind === 'failed' && <Failed error={made.error} onRetry={() => void payments.refetch()} />}
          {made.kind === 'ready' && rows.length === 0 && <StateView picture='pot-sprout' title='还没有做过付款' text='有通过的申请，就在上面选一个项目做一批。' />}
          {rows.map((row) => (
            <DeskRow
              key={row.id}
              id={rowElement(row.id)}
              icon='swap'
              title={`${row.title} ${saidMoment(new Date(row.madeAt), now)}`}
              text={said(row)}
              due={batchStateNames[row.state]}
              selected={chosen.id === row.id}
              onTap={() => chosen.choose(row.id)}
            />
          ))}
          <LoadMore hasMore={payments.hasNextPage} loading={payments.isFetchingNextPage} failed={payments.isFetchNextPageError} onLoad={() => void payments.fetchNextPage()} />
        </DeskList>
      }
      panel={panel}
      panelTitle='付款'
      chosen={chosen}
      keys={listKeys([...groups.map(({ programme }) => toMake(programme)), ...rows.map(({ id }) => id)], chosen)}
      toast={toast}
    />
  )
}
