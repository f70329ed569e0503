/** What somebody changed in a plan, line by line, for its own timeline. */
import type { PlanDraft } from '../plan-contract'
import { dayWords } from '../week/session-time'
import { weekdayNames } from '../week/china-week'
import type { PlanEntry, PlanException } from './plan-shape'

type Draft = Pick<PlanDraft, 'services' | 'told' | 'plan' | 'rooms' | 'staff'>

const most = 20
const longest = 80
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

export function changeWords(before: Draft, after: Draft): string[] {
  const nameOf = (of: Draft, id: string) => of.services.find((one) => one.id === id)?.name ?? '一场'
  const slot = (of: Draft, { weekday, at, serviceId }: PlanEntry) => `${weekdayNames[weekday - 1] ?? ''} ${at} ${nameOf(of, serviceId)}`
  const entries = listWords(before.plan.entries, after.plan.entries, ({ id }) => id, {
    added: (entry) => `加了${slot(after, entry)}`,
    gone: (entry) => `去掉了${slot(before, entry)}`,
    changed: (was, is) => `${slot(before, was)} 改成 ${slot(after, is)}`,
  })
  const exceptions = listWords(before.plan.exceptions, after.plan.exceptions, exceptionKey, {
    added: (one) => exceptionWords(one),
    gone: (one) => `取消了“${exceptionWords(one)}”`,
    changed: (_was, is) => exceptionWords(is),
  })
  const services = listWords(before.services, after.services, ({ id }) => id, { added: ({ name }) => `加了服务“${name}”`, gone: ({ name }) => `去掉了服务“${name}”`, changed: (_was, { name }) => `改了服务“${name}”` })
  const told = after.services.filter(({ id }) => before.told[id] !== undefined && !same(before.told[id], after.told[id])).map(({ name }) => `改了“${name}”的说明和取消规则`)
  const { onHolidays, onMakeUpDays, from, until } = after.plan
  const days = same([before.plan.onHolidays, before.plan.onMakeUpDays, before.plan.from, before.plan.until], [onHolidays, onMakeUpDays, from, until]) ? [] : ['改了节假日和起止日期']
  const names = [...namesChanged('房间', before.rooms, after.rooms), ...namesChanged('老师', before.staff, after.staff)]
  return [...new Set([...entries, ...exceptions, ...services, ...told, ...days, ...names])].slice(0, most).map((line) => line.slice(0, longest))
}

const exceptionKey = (one: PlanException) => `${one.kind} ${one.date} ${'entryId' in one ? one.entryId : 'id' in one ? one.id : ''}`

function exceptionWords(one: PlanException): string {
  if (one.kind === 'closed') return `${dayWords(one.date)}不开门：${one.reason}`
  if (one.kind === 'extra') return `${dayWords(one.date)} ${one.at} 多一场`
  return one.kind === 'moved' ? `${dayWords(one.date)}的一场挪到${dayWords(one.to.date)} ${one.to.at}` : `${dayWords(one.date)}停一场`
}

interface Words<T> {
  added: (item: T) => string
  gone: (item: T) => string
  changed: (was: T, is: T) => string
}

function listWords<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string, { added, gone, changed }: Words<T>): string[] {
  const was = new Map(before.map((item) => [keyOf(item), item]))
  const is = new Set(after.map(keyOf))
  return [
    ...after.flatMap((item) => {
      const old = was.get(keyOf(item))
      if (old === undefined) return [added(item)]
      return same(old, item) ? [] : [changed(old, item)]
    }),
    ...before.filter((item) => !is.has(keyOf(item))).map(gone),
  ]
}

const namesChanged = (what: string, before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] => [
  ...Object.entries(after).flatMap(([id, name]) => (before[id] === undefined ? [`加了${what}“${name}”`] : before[id] === name ? [] : [`${what}“${before[id]}”改叫“${name}”`])),
  ...Object.entries(before).flatMap(([id, name]) => (after[id] === undefined ? [`去掉了${what}“${name}”`] : [])),
]
