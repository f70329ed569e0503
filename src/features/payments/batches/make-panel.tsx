import { useState } from 'react'
import { api } from '@/client/api'
import { refreshMoney } from '@/client/desk/money'
import { deskRoutes } from '@/client/desk/routes'
import { open } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { saidMonths } from '@/domain/support/money/said-months'
import { saidYuan } from '@/domain/support/said-yuan'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Note } from '@/ui/note/note'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Row } from '@/ui/row/row'
import type { PayableGroup } from './by-programme'

/** Which of the granted are paid together; all of them unless some are taken out. Who has no card yet stands apart, with a way to the application. */
export function MakePanel({ of, through, onMade }: { of: PayableGroup; through: string; onMade: (id: string, words: string) => void }) {
  const { programme, title, cases, withoutCard } = of
  const [out, setOut] = useState<readonly string[]>([])
  const [left, setLeft] = useState<ReadonlyArray<{ id: string; receipt: string; sentence: string }>>([])
  const [id, next] = useOnceId()
  const picked = cases.filter((one) => !out.includes(one.id))
  const making = useAct(() => api.support.money.make.mutate({ id, programme, through, cases: picked.map((one) => one.id) }))
  const make = async () => {
    if (picked.length === 0) return
    const answer = await making.run(undefined)
    if (!answer) return
    setLeft(answer.left)
    next()
    await refreshMoney()
    if (answer.taken > 0) onMade(id, answer.left.length > 0 ? `做好了 ${answer.taken} 件，${answer.left.length} 件没有放进去：${[...new Set(answer.left.map(({ sentence }) => sentence))].join('')}` : `做好了，${answer.taken} 件，请另一位同事放行`)
  }
  return (
    <DeskPanel
      label={`${title}要付的`}
      foot={
        <>
          <ActError error={making.error} />
          <Button block disabled={picked.length === 0} busy={making.busy ? '正在做' : undefined} onTap={() => void make()}>
            {cases.length === 0 ? '填好了卡才能付' : `做一批：${picked.length} 件，${saidYuan(picked.reduce((sum, { cents }) => sum + cents, 0))}`}
          </Button>
        </>
      }
    >
      <DeskPart>
        <DeskPanelHead title={title} text='做好以后，要另一位同事放行，才有付款文件。' />
      </DeskPart>
      {left.length > 0 && (
        <DeskPart>
          {left.map((one) => (
            <Note key={one.id} tone='warn'>{`${one.receipt} ${one.sentence}`}</Note>
          ))}
        </DeskPart>
      )}
      {cases.length > 0 && (
        <DeskPart title='这次付哪些'>
          <Options label='这次付哪些' several>
            {cases.map((one) => (
              <Option
                key={one.id}
                several
                title={`${one.who} ${saidYuan(one.cents)}`}
                text={`${one.from === undefined || one.to === undefined ? '' : `${saidMonths({ from: one.from, to: one.to })} · `}${one.receipt} · ${one.where}${one.isAgain ? ' · 卡改好了，重新打' : ''}`}
                on={!out.includes(one.id)}
                onTap={() => {
                  next()
                  setOut(out.includes(one.id) ? out.filter((other) => other !== one.id) : [...out, one.id])
                }}
              />
            ))}
          </Options>
        </DeskPart>
      )}
      {withoutCard.length > 0 && (
        <DeskPart title={`还没有卡 ${withoutCard.length} 件，不在这次里。请本人在“我的办件”里填收钱的卡，填好就能付`}>
          <Card flush>
            {withoutCard.map((one) => (
              <Row key={one.id} title={one.who} text={`${one.receipt} · ${one.where}`} arrow label={`看${one.who}的申请，${one.receipt}`} onTap={() => open(deskRoutes.review(one.id))} />
            ))}
          </Card>
        </DeskPart>
      )}
    </DeskPanel>
  )
}
