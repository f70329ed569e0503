import { useState } from 'react'
import { api } from '@/client/api'
import { refreshMoney, usePartnerPayable } from '@/client/desk/money'
import { deskRoutes } from '@/client/desk/routes'
import { useReadingState } from '@/client/reading-state'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { chinaClock } from '@/domain/china-time'
import type { Payable } from '@/domain/support/money/money-contract'
import { saidYuan } from '@/domain/support/said-yuan'
import { ActError } from '@/pages/parts/act-error'
import { Failed } from '@/pages/parts/failed'
import { Button } from '@/ui/button/button'
import { DeskList } from '@/ui/desk-list/desk-list'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { StateView } from '@/ui/state-view/state-view'
import { DeskDate } from '../../desk/parts/desk-date'
import { HeadLine } from '../../desk/parts/head-line'
import { NothingChosen } from '../../desk/parts/nothing-chosen'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage } from '../../desk/shell/desk-page'
import { rowElement } from '../../desk/shell/focus-row'
import { listKeys } from '../../desk/shell/list-keys'
import { useChosen } from '../../desk/shell/use-chosen'

/** 赔付到账: what an insurer granted, until it says on which day it was paid. */
export default function PartnerPage() {
  const query = usePartnerPayable()
  const state = useReadingState(query)
  const chosen = useChosen(deskRoutes.partnerPaid)
  const [toast, say] = useToast()
  const rows = state.kind === 'ready' ? state.data.cases : []
  const one = rows.find(({ id }) => id === chosen.id)
  const done = () => {
    say('记好了，对方会收到消息')
    if (chosen.alone) setTimeout(chosen.close, 800)
    else chosen.close()
  }
  return (
    <DeskPage
      at='partnerPaid'
      title='赔付到账'
      reads={query}
      head={<HeadLine title='赔付到账' text='核定以后付到对方卡上，在这里记哪天到的' />}
      list={
        <DeskList label='等赔付的'>
          {state.kind === 'loading' && <DeskRowsSkeleton rows={6} />}
          {state.kind === 'failed' && <Failed error={state.error} onRetry={() => void query.refetch()} />}
          {state.kind === 'ready' && rows.length === 0 && <StateView picture='sunflower' title='都记好了' text='核定通过的申请，会出现在这里。' />}
          {rows.map(({ id, title, who, receipt, where, cents }) => (
            <DeskRow key={id} id={rowElement(id)} icon='document' title={`${title} ${who}`} text={`${receipt} · ${where}`} due={saidYuan(cents)} selected={id === chosen.id} onTap={() => chosen.choose(id)} />
          ))}
        </DeskList>
      }
      panel={one ? <PaidPanel key={one.id} of={one} onDone={done} /> : <NothingChosen title='选一件来记' text='付到卡上以后，记一下是哪天到的。' />}
      panelTitle='赔付到账'
      chosen={chosen}
      keys={listKeys(rows.map(({ id }) => id), chosen)}
      toast={toast}
    />
  )
}

function PaidPanel({ of, onDone }: { of: Payable; onDone: () => void }) {
  const { id, title, who, receipt, where, cents } = of
  const today = chinaClock(new Date()).date
  const [on, setOn] = useState(today)
  const [act] = useOnceId()
  const saying = useAct(() => api.support.money.partnerPaid.mutate({ id, act, on }))
  const go = async () => {
    if (!(await saying.run(undefined))) return
    onDone()
    await refreshMoney()
  }
  return (
    <DeskPanel
      label={`${title} ${who}`}
      foot={
        <>
          <ActError error={saying.error} />
          <Button block busy={saying.busy ? '正在记' : undefined} onTap={() => void go()}>
            记下到账
          </Button>
        </>
      }
    >
      <DeskPart>
        <DeskPanelHead title={`${title} ${saidYuan(cents)}`} text={`${who} · ${where}`} dueInFull={`受理号 ${receipt}`} />
      </DeskPart>
      <DeskPart title='哪天到的'>
        <DeskDate label='哪天到的' value={on} from={`${Number(today.slice(0, 4)) - 1}-01-01`} to={today} onChange={setOn} />
      </DeskPart>
    </DeskPanel>
  )
}
