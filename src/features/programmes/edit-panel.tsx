import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshProgrammes } from '@/client/desk/programmes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { addDays } from '@/domain/grow/calendar-days'
import { fullDate } from '@/domain/said-date'
import type { ProgrammeChange, ProgrammeHere } from '@/domain/support/programme/change-contract'
import type { Trial } from '@/domain/support/programme/trial-shape'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Field } from '@/ui/field/field'
import { DeskDate } from '../desk/parts/desk-date'
import { ProposeFoot } from './propose-foot'
import { saidValue, typedValue, unitWords, valueOf } from './said-value'
import { TriedPanel } from './tried-panel'

interface EditPanelProps {
  of: ProgrammeHere
  /** The first day on which a change may begin. */
  earliest: string
  onDone: (words: string) => void
}

/** Days that a change may lie ahead. */
const farthest = 1_000

/** 改一个数: which, to what, from when, by which document; tried out on the sample families before a colleague looks at it. */
export function EditPanel({ of: { id: programme, title, values }, earliest, onDone }: EditPanelProps) {
  const [name, setName] = useState(values[0]?.name)
  const one = values.find((value) => value.name === name)
  const [text, setText] = useState(one ? typedValue(one.value, one.unit) : '')
  const [from, setFrom] = useState(earliest)
  const [basis, setBasis] = useState('')
  const [tried, setTried] = useState(false)
  const [trial, setTrial] = useState<Trial>()
  const [id, next] = useOnceId()
  const value = one && valueOf(text, one.unit)
  const change: ProgrammeChange | undefined = one && value !== undefined ? { kind: 'parameter', programme, from, basis: basis.trim(), values: [{ name: one.name, value }] } : undefined
  const running = useAct((of: ProgrammeChange) => api.support.programmes.tryOut.query({ change: of }))
  const sending = useAct(async ({ of, seen }: { of: ProgrammeChange; seen: Trial['counts'] }) => api.support.programmes.propose.mutate({ id, change: of, seen }))
  const last = addDays(earliest, farthest)
  const wrong = {
    value: value === undefined ? '请填数字，看看右边的单位。' : one && value === one.value ? '和现在的一样。' : undefined,
    from: /^\d{4}-\d{2}-\d{2}$/.test(from) && from >= earliest && from <= last ? undefined : '最早从明天起。',
    basis: basis.trim().length < 4 ? '请写清是哪份文件定的，比如文号。' : undefined,
  }
  const isWhole = Object.values(wrong).every((words) => words === undefined)
  /** What was tried out is not what is written now. */
  const changed = <T,>(set: (to: T) => void) => (to: T) => {
    setTrial(undefined)
    next()
    set(to)
  }
  const choose = (to: string) => {
    const other = values.find((item) => item.name === to)
    setName(to)
    setText(other ? typedValue(other.value, other.unit) : '')
  }
  const run = async () => {
    setTried(true)
    if (change && isWhole) setTrial(await running.run(change))
  }
  const send = async () => {
    if (!change || !trial || !(await sending.run({ of: change, seen: trial.counts }))) return
    await refreshProgrammes()
    onDone('交上去了，等另一位同事复核')
  }
  const error = (words: string | undefined) => (tried && words !== undefined ? { error: words } : {})
  const foot = <ProposeFoot isTried={trial !== undefined} busy={running.busy || sending.busy} error={trial ? sending.error : running.error} onTry={() => void run()} onSend={() => void send()} onBack={() => setTrial(undefined)} />
  if (trial && one && value !== undefined) {
    const facts = [{ name: one.label, value: `${saidValue(one.value, one.unit)} → ${saidValue(value, one.unit)}` }, { name: '从哪天起', value: fullDate(from) }, { name: '依据', value: basis.trim() }]
    return <TriedPanel title={`改一个数：${title}`} facts={facts} trial={trial} foot={foot} />
  }
  return (
    <DeskPanel label={`改${title}的数`} foot={foot}>
      <DeskPart>
        <DeskPanelHead title={`改一个数：${title}`} text='从您定的那天起管用。已经交上来的申请，照交的那天算，不受影响；下面自己定了数的地方也不变。' />
      </DeskPart>
      <DeskPart title='改哪一个'>
        <DeskOptions label='改哪一个' value={name} onChange={changed(choose)} options={values.map((item) => ({ key: item.name, label: item.label, text: `现在：${saidValue(item.value, item.unit)}` }))} />
      </DeskPart>
      <DeskPart title='改成多少'>
        {one?.unit === 'yesNo' ? (
          <DeskOptions label={one.label} value={text} onChange={changed(setText)} options={[{ key: 'true', label: '是' }, { key: 'false', label: '否' }]} />
        ) : one?.unit === 'date' ? (
          <DeskDate key={one.name} label={one.label} value={text} from='1900-01-01' to={last} onChange={changed(setText)} {...error(wrong.value)} />
        ) : (
          one && <Field label={one.label} unit={unitWords[one.unit] ?? ''} type={one.unit === 'cents' || one.unit === 'percent' ? 'digit' : 'number'} maxLength={14} value={text} onInput={changed(setText)} {...error(wrong.value)} />
        )}
        <View className='programmes-gap'>
          <DeskDate label='从哪天起' value={from} from={earliest} to={last} onChange={changed(setFrom)} {...error(wrong.from)} />
        </View>
        <View className='programmes-gap'>
          <Field label='依据' value={basis} onInput={changed(setBasis)} maxLength={120} hint='哪份文件定的，比如“岳计协〔2026〕3 号”' {...error(wrong.basis)} />
        </View>
      </DeskPart>
    </DeskPanel>
  )
}
