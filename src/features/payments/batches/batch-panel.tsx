import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshMoney, usePayment } from '@/client/desk/money'
import { useReadingState } from '@/client/reading-state'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { PaymentBatch } from '@/domain/support/money/money-contract'
import { payFaultNames } from '@/domain/support/money/pay-fault'
import { batchStateNames, saidLine } from '@/domain/support/money/payment-batch'
import { saidMonths } from '@/domain/support/money/said-months'
import { saidMoment } from '@/domain/said-date'
import { saidYuan } from '@/domain/support/said-yuan'
import { ActError } from '@/pages/parts/act-error'
import { Failed } from '@/pages/parts/failed'
import { Button } from '@/ui/button/button'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { DeskTable } from '@/ui/desk-table/desk-table'
import { Note } from '@/ui/note/note'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { Tag } from '@/ui/tag/tag'
import { DissolveBox } from './dissolve-box'
import { FileBox } from './file-box'
import { ResultsBox } from './results-box'

interface BatchPanelProps {
  id: string
  onDone: (words: string) => void
}

/** One payment: its lines, who did what, and what is to be done now. */
export function BatchPanel({ id, onDone }: BatchPanelProps) {
  const query = usePayment(id)
  const state = useReadingState(query)
  if (state.kind === 'ready') return <Opened of={state.data} onDone={onDone} />
  return (
    <DeskPanel label='付款'>
      <DeskPart>{state.kind === 'failed' ? <Failed error={state.error} onRetry={() => void query.refetch()} /> : <Skeleton shape='line' width='70%' />}</DeskPart>
    </DeskPanel>
  )
}

function Opened({ of, onDone }: { of: PaymentBatch; onDone: (words: string) => void }) {
  const { id, programme, title, where, state, counts, lines, timeline, mayDo, whyNotMe, makerName, madeAt } = of
  const [box, setBox] = useState<'file' | 'results' | 'dissolve'>()
  const [act] = useOnceId()
  const releasing = useAct(() => api.support.money.release.mutate({ id, act }))
  const goingOn = useAct(() => api.support.money.make.mutate({ id, programme, cases: lines.map(({ caseId }) => caseId) }))
  const done = async (words: string) => {
    setBox(undefined)
    onDone(words)
    await refreshMoney()
  }
  const now = new Date()
  return (
    <>
      <DeskPanel
        label={title}
        foot={
          mayDo.length === 0 ? undefined : (
            <>
              <ActError error={releasing.error ?? goingOn.error} />
              {mayDo.includes('make') && (
                <Button block busy={goingOn.busy ? '正在做' : undefined} onTap={() => void goingOn.run(undefined).then((answer) => answer && done('做完了，请另一位同事放行'))}>
                  接着做完
                </Button>
              )}
              {mayDo.includes('release') && (
                <Button block icon='check-circle' busy={releasing.busy ? '正在放行' : undefined} onTap={() => void releasing.run(undefined).then((answer) => answer && done('放行了，可以取付款文件'))}>
                  {`核对过了，放行 ${saidYuan(counts.cents)}`}
                </Button>
              )}
              {mayDo.includes('results') && (
                <Button block onTap={() => setBox('results')}>
                  记银行的结果
                </Button>
              )}
              {mayDo.includes('file') && (
                <Button block kind='line' icon='download' onTap={() => setBox('file')}>
                  取付款文件
                </Button>
              )}
              {mayDo.includes('dissolve') && (
                <Button block kind='line' onTap={() => setBox('dissolve')}>
                  做错了，撤掉这一批
                </Button>
              )}
            </>
          )
        }
      >
        <DeskPart>
          <DeskPanelHead kind={<Tag>{batchStateNames[state]}</Tag>} due={saidMoment(new Date(madeAt), now)} title={`${title} ${saidYuan(counts.cents)}`} text={`${where} · ${counts.lines} 件`} dueInFull={`${makerName}做的`} />
        </DeskPart>
        {whyNotMe !== null && (
          <DeskPart>
            <Note tone='warn'>{whyNotMe}</Note>
          </DeskPart>
        )}
        <DeskPart title={`${counts.lines} 件：到账 ${counts.paid}，没打进去 ${counts.failed}，等 ${counts.paying}`}>
          <DeskTable
            label='这一批'
            rows={lines}
            keyOf={({ caseId }) => caseId}
            columns={[
              { key: 'receipt', title: '受理号', grow: 2, cell: ({ receipt }) => receipt, by: ({ receipt }) => receipt },
              { key: 'who', title: '姓名', cell: ({ who }) => who },
              { key: 'cents', title: '金额', grow: 1.5, cell: ({ cents, from, to }) => (from === undefined || to === undefined ? saidYuan(cents) : `${saidYuan(cents)}（${saidMonths({ from, to })}）`), by: ({ cents }) => cents },
              { key: 'state', title: '结果', grow: 1.5, cell: ({ state: one, why }) => (why === null ? saidLine(one, state) : payFaultNames[why]), by: ({ state: one }) => one },
            ]}
          />
        </DeskPart>
        <DeskPart title='谁办的'>
          {timeline.map(({ at, byName, says }) => (
            <View key={`${at}${says}`}>{`${saidMoment(new Date(at), now)} ${byName}：${says}`}</View>
          ))}
        </DeskPart>
      </DeskPanel>
      {box === 'file' && <FileBox id={id} onClose={() => setBox(undefined)} onDone={(words) => void done(words)} />}
      {box === 'dissolve' && <DissolveBox id={id} onClose={() => setBox(undefined)} onDone={(words) => void done(words)} />}
      {box === 'results' && <ResultsBox id={id} onClose={() => setBox(undefined)} onDone={(words) => void done(words)} />}
    </>
  )
}
