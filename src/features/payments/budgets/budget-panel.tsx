import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshMoney } from '@/client/desk/money'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { centsOf } from '@/domain/support/money/cents-of'
import type { Budget } from '@/domain/support/money/money-contract'
import { saidMoment } from '@/domain/said-date'
import { saidYuan, yuan } from '@/domain/support/said-yuan'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { DeskProgress } from '@/ui/desk-progress/desk-progress'
import { Field } from '@/ui/field/field'

/** One budget: what is gone, what is left, and what it is from now on with the document that says so. */
export function BudgetPanel({ of, onDone }: { of: Budget; onDone: (words: string) => void }) {
  const { programme, title, countyId, where, year, total, left, inFlight, spent, history } = of
  const [amount, setAmount] = useState(total === null ? '' : yuan(total))
  const [document, setDocument] = useState('')
  const [tried, setTried] = useState(false)
  const [act, next] = useOnceId()
  const setting = useAct((cents: number) => api.support.money.setBudget.mutate({ act, programme, countyId, year, total: cents, document: document.trim() }))
  const cents = centsOf(amount)
  const taken = (total ?? 0) - left
  const wrongAmount = cents === undefined ? '请填数字，最多两位小数，比如 120000。' : total !== null && cents < taken ? `已经批出去 ${saidYuan(taken)}，不能比这还少。` : undefined
  const wrongDocument = document.trim().length < 4 ? '请写清是哪份文件定的，比如文号。' : undefined
  const save = async () => {
    setTried(true)
    if (cents === undefined || wrongAmount !== undefined || wrongDocument !== undefined) return
    const answer = await setting.run(cents)
    if (!answer) return
    next()
    setTried(false)
    setDocument('')
    onDone(`定好了，还剩 ${saidYuan(answer.left)}`)
    await refreshMoney()
  }
  const now = new Date()
  return (
    <DeskPanel
      label={title}
      foot={
        <>
          <ActError error={setting.error} />
          <Button block busy={setting.busy ? '正在保存' : undefined} onTap={() => void save()}>
            {total === null ? '定下来' : '改成这么多'}
          </Button>
        </>
      }
    >
      <DeskPart>
        <DeskPanelHead title={title} text={`${where} · ${year} 年`} />
      </DeskPart>
      {total !== null && (
        <DeskPart title='用了多少'>
          <DeskProgress part={total === 0 ? 1 : taken / total} label={`一共 ${saidYuan(total)}，批出去 ${saidYuan(taken)}`} />
          <DeskFacts
            facts={[
              { name: '一共', value: saidYuan(total) },
              { name: '还剩', value: saidYuan(left) },
              { name: '刚批、正在记账', value: saidYuan(inFlight) },
              { name: '已经记账', value: saidYuan(spent) },
            ]}
          />
        </DeskPart>
      )}
      <DeskPart title={total === null ? '定一个总额' : '改总额'}>
        <Field label='总额' unit='元' type='digit' value={amount} onInput={setAmount} maxLength={14} {...(tried && wrongAmount !== undefined && { error: wrongAmount })} />
        <Field label='依据' value={document} onInput={setDocument} maxLength={120} hint='哪份文件定的，比如“岳计协〔2026〕3 号”' {...(tried && wrongDocument !== undefined && { error: wrongDocument })} />
      </DeskPart>
      {history.length > 0 && (
        <DeskPart title='改过几次'>
          {history.map(({ at, byName, says }) => (
            <View key={`${at}${says}`}>{`${saidMoment(new Date(at), now)} ${byName}：${says}`}</View>
          ))}
        </DeskPart>
      )}
    </DeskPanel>
  )
}
