import { useState } from 'react'
import { api } from '@/client/api'
import { refreshMoney, usePartnerPayable } from '@/client/desk/money'
import { deskRoutes } from '@/client/desk/routes'
import { useReadingState } from '@/client/reading-state'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import type { Payable } from '@/domain/support/money/money-contract'
import { saidYuan } from '@/domain/support/said-yuan'
import { ActError } from '@/pages/parts/act-error'
import { Failed } from '@/pages/parts/failed'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskList } from '@/ui/desk-list/desk-list'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Note } from '@/ui/note/note'
import { StateView } from '@/ui/state-view/state-view'
import { DeskDate } from '../../desk/parts/desk-date'
import { HeadLine } from '../../desk/parts/head-line'
import { NothingChosen } from '../../desk/parts/nothing-chosen'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage } from '../../desk/shell/desk-page'
import { rowElement } from '../../desk/shell/focus-row'
import { listKeys } from '../../desk/shell/list-keys'
import { useChosen } from '../../desk/shell/use-chosen'

/** What is typed on a PC comes as it is until it is a day. */
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** 赔付到账: what an insurer granted, until it says on which day it was paid. */
export default function PartnerPage() {
  const query = usePartnerPayable()
  const state = useReadingState(query)
  const chosen = useChosen(deskRoutes.partnerPaid)
  const [toast, say] = useToast()
  const rows = state.kind === 'ready' ? state.data.cases : []
  const one = rows.find(({ id }) => id === chosen.id)
  const [last, setLast] = useState<Payable>()
  if (one && one.id !== last?.id) setLast(one)
  const [recorded, setRecorded] = useState<string>()
  const isMine = recorded !== undefined && recorded === chosen.id
  // Recorded it leaves the list, by whomever: the panel stays with it and says so.
  const isGone = chosen.id !== undefined && state.kind === 'ready' && !one
  const done = () => {
    setRecorded(chosen.id)
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
      panel={isMine || isGone ? <Recorded of={last?.id === chosen.id ? last : undefined} isMine={isMine} /> : one ? <PaidPanel key={one.id} of={one} onDone={done} /> : <NothingChosen title='选一件来记' text='付到卡上以后，记一下是哪天到的。' />}
      panelTitle='赔付到账'
      chosen={chosen}
      keys={listKeys(rows.map(({ id }) => id), chosen)}
      toast={toast}
    />
  )
}

/** What need not be recorded any more: I just did, or a colleague was first. */
const Recorded = ({ of, isMine }: { of: Payable | undefined; isMine: boolean }) => (
  <DeskPanel label='记过了'>
    <DeskPart>
      {of ? <DeskPanelHead title={`${of.title} ${saidYuan(of.cents)}`} text={`${of.who} · ${of.where}`} dueInFull={`受理号 ${of.receipt}`} /> : <DeskPanelHead title='这一件不用记了' />}
    </DeskPart>
    <DeskPart>
      <Note tone='ok'>{isMine ? '记好了，对方会收到消息。' : '已经记下到账了，不用再记：同事先记了，或在另一个窗口里记过。'}</Note>
    </DeskPart>
  </DeskPanel>
)

function PaidPanel({ of, onDone }: { of: Payable; onDone: () => void }) {
  const { id, title, who, receipt, where, cents } = of
  const today = chinaClock(new Date()).date
  const yesterday = addDays(today, -1)
  const [on, setOn] = useState(today)
  const [isOther, setIsOther] = useState(false)
  const [act] = useOnceId()
  const saying = useAct(() => api.support.money.partnerPaid.mutate({ id, act, on }))
  const go = async () => {
    const isDone = (await saying.run(undefined)) !== undefined
    if (isDone) onDone()
    // Also where a colleague was first: the list then says so.
    await refreshMoney()
  }
  return (
    <DeskPanel
      label={`${title} ${who}`}
      foot={
        <>
          <ActError error={saying.error} />
          <Button block disabled={!isDay(on)} busy={saying.busy ? '正在记' : undefined} onTap={() => void go()}>
            记下到账
          </Button>
        </>
      }
    >
      <DeskPart>
        <DeskPanelHead title={`${title} ${saidYuan(cents)}`} text={`${who} · ${where}`} dueInFull={`受理号 ${receipt}`} />
      </DeskPart>
      {isOther ? (
        <DeskPart>
          <DeskDate label='哪天到的' value={on} from={`${Number(today.slice(0, 4)) - 1}-01-01`} to={today} onChange={setOn} />
        </DeskPart>
      ) : (
        <DeskPart title='哪天到的'>
          <Chips label='哪天到的'>
            {([[today, '今天'], [yesterday, '昨天']] as const).map(([day, words]) => (
              <Chip key={day} on={on === day} onTap={() => setOn(day)}>
                {words}
              </Chip>
            ))}
            <Chip
              on={false}
              onTap={() => {
                setOn('')
                setIsOther(true)
              }}
            >
              别的日子
            </Chip>
          </Chips>
        </DeskPart>
      )}
    </DeskPanel>
  )
}
