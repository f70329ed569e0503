import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays } from '@/domain/grow/calendar-days'
import { fullDate } from '@/domain/said-date'
import type { ProgrammeHere } from '@/domain/support/programme/change-contract'
import { mostValues } from '@/domain/support/programme/change-words'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { DeskDate } from '../desk/parts/desk-date'
import { saidValue, typedValue, unitWords, valueOf } from './said-value'
import { TriedPanel } from './tried-panel'
import { useProposal } from './use-proposal'

interface EditPanelProps {
  of: ProgrammeHere
  /** The first day on which a change may begin. */
  earliest: string
  onDone: (words: string) => void
}

/** The first of a month, with so many days before it that a colleague has looked by then: documents mostly say it so. */
function firstOfMonth(earliest: string): string {
  const [soon, days] = [addDays(earliest, daysToLook), 31]
  return soon.endsWith('-01') ? soon : `${addDays(`${soon.slice(0, 7)}-01`, days).slice(0, 7)}-01`
}
const daysToLook = 7

/** Days that a change may lie ahead. */
const farthest = 1_000

/** 改数: which, to what, from when, by which document; several of one document go together. Tried out on the sample families before a colleague looks at it. */
export function EditPanel({ of: { id: programme, title, values }, earliest, onDone }: EditPanelProps) {
  const [name, setName] = useState(values[0]?.name)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [from, setFrom] = useState(firstOfMonth(earliest))
  const last = addDays(earliest, farthest)
  const textOf = (of: ProgrammeHere['values'][number]) => typed[of.name] ?? typedValue(of.value, of.unit)
  const set = values.map((one) => ({ ...one, next: valueOf(textOf(one), one.unit) })).filter(({ value, next }) => next !== value)
  const wrong = set.find(({ next }) => next === undefined)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(from) && from >= earliest && from <= last
  const isWhole = set.length > 0 && set.length <= mostValues && !wrong && isDay
  const { trial, foot, isTried, changed, basis, onBasis, wrongBasis } = useProposal(
    (document) => (isWhole ? { kind: 'parameter', programme, from, basis: document, values: set.flatMap(({ name: which, next }) => (next === undefined ? [] : [{ name: which, value: next }])) } : undefined),
    onDone,
  )
  const one = values.find((value) => value.name === name)
  const lines = set.map(({ label, unit, value, next }) => ({ name: label, value: `${saidValue(value, unit)} → ${next === undefined ? '填得不对' : saidValue(next, unit)}` }))
  if (trial) return <TriedPanel title={`改数：${title}`} facts={[...lines, { name: '从哪天起', value: fullDate(from) }, { name: '依据', value: basis.trim() }]} trial={trial} foot={foot} />

  const whyNot = one && set.length === 0 ? '和现在的一样。' : one && valueOf(textOf(one), one.unit) === undefined ? '请填数字，看看右边的单位。' : undefined
  const error = isTried && whyNot !== undefined ? { error: whyNot } : {}
  const type = (to: string) => setTyped({ ...typed, ...(one && { [one.name]: to }) })
  return (
    <DeskPanel label={`改${title}的数`} foot={foot}>
      <DeskPart>
        <DeskPanelHead title={`改数：${title}`} text='从您定的那天起管用。已经交上来的申请，照交的那天算，不受影响；下面自己定了数的地方也不变。' />
      </DeskPart>
      <DeskPart title='改哪一个'>
        <DeskOptions label='改哪一个' value={name} onChange={setName} options={values.map((item) => ({ key: item.name, label: item.label, text: set.some((other) => other.name === item.name) ? (lines.find((line) => line.name === item.label)?.value ?? '') : `现在：${saidValue(item.value, item.unit)}` }))} />
      </DeskPart>
      <DeskPart title='改成多少'>
        {one?.unit === 'yesNo' ? (
          <DeskOptions label={one.label} value={textOf(one)} onChange={changed(type)} options={[{ key: 'true', label: '是' }, { key: 'false', label: '否' }]} />
        ) : one?.unit === 'date' ? (
          <DeskDate key={one.name} label={one.label} value={textOf(one)} from='1900-01-01' to={last} onChange={changed(type)} {...error} />
        ) : (
          one && <Field label={one.label} unit={unitWords[one.unit] ?? ''} type={one.unit === 'cents' || one.unit === 'percent' ? 'digit' : 'number'} maxLength={14} value={textOf(one)} onInput={changed(type)} {...error} />
        )}
        {set.length > 0 && values.length > 1 && <View className='programmes-note'>同一份文件还定了别的，在上面接着选，一起交。</View>}
        {isTried && wrong && wrong.name !== name && <Note tone='warn'>{`“${wrong.label}”填得不对，选上它再填一次。`}</Note>}
        {isTried && set.length > mostValues && <Note tone='warn'>{`一次最多改 ${mostValues} 个数，多的另提一份。`}</Note>}
        <View className='programmes-gap'>
          <DeskDate label='从哪天起' value={from} from={earliest} to={last} onChange={changed(setFrom)} {...(isTried && !isDay && { error: '最早从明天起。' })} />
        </View>
        <View className='programmes-gap'>
          <Field label='依据' value={basis} onInput={onBasis} maxLength={120} hint='哪份文件定的，比如“岳计协〔2026〕3 号”' {...wrongBasis} />
        </View>
      </DeskPart>
    </DeskPanel>
  )
}
