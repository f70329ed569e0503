/** A service as somebody fills it in: numbers as they were typed. */
import type { Told } from '../plan-contract'
import { wholeNumber } from '../week/whole-number'
import type { Service } from './plan-shape'

const numberFields = ['minutes', 'bufferMinutes', 'capacity', 'keptForPhone', 'releaseHours', 'noticeMinutes', 'horizonDays', 'specialFirstHours', 'monthsFrom', 'monthsTo', 'quotaMost', 'mostSeats', 'cancelHours'] as const
export type NumberField = (typeof numberFields)[number]

/** What families are asked, as it is typed: choices with 、 between them; none: they answer with a few words. */
export interface QuestionDraft {
  ask: string
  choices: string
}
export const mostQuestions = 3
const [leastChoices, mostChoices, longestChoice] = [2, 6, 20]

interface ServiceDraft extends Record<NumberField, string> {
  questions: readonly QuestionDraft[]
  service: Service
  told: Told
}

interface Bounds {
  label: string
  unit: string
  least: number
  most: number
  /** May stay empty: then there is no such rule. */
  optional?: boolean
  hint?: string
}

export const numberBounds: Readonly<Record<NumberField, Bounds>> = {
  minutes: { label: '多长时间', unit: '分钟', least: 5, most: 1440 },
  bufferMinutes: { label: '之后留多久收拾、赶路', unit: '分钟', least: 0, most: 600, hint: '这段时间房间和老师不排别的' },
  capacity: { label: '一共几个名额', unit: '个', least: 1, most: 500 },
  keptForPhone: { label: '其中留给电话和现场', unit: '个', least: 0, most: 500 },
  releaseHours: { label: '没人要的，开始前多久放给大家', unit: '小时', least: 0, most: 720 },
  noticeMinutes: { label: '开始前多久截止', unit: '分钟', least: 0, most: 9999 },
  horizonDays: { label: '提前几天开放', unit: '天', least: 0, most: 366 },
  specialFirstHours: { label: '开放以后，特殊家庭先约', unit: '小时', least: 1, most: 720, optional: true, hint: '不写就不分先后' },
  monthsFrom: { label: '孩子满几个月起', unit: '个月', least: 0, most: 216, optional: true, hint: '不写就不看孩子多大' },
  monthsTo: { label: '到不满几个月', unit: '个月', least: 1, most: 217, optional: true },
  quotaMost: { label: '每人最多约几次', unit: '次', least: 1, most: 99, optional: true, hint: '不写就不限' },
  mostSeats: { label: '一次最多约几个', unit: '个', least: 1, most: 20 },
  cancelHours: { label: '开始前多久还能自己取消', unit: '小时', least: 0, most: 240 },
}

const hourMinutes = 60
const said = (value: number | undefined) => (value === undefined ? '' : String(value))

export function serviceDraft(service: Service, told: Told): ServiceDraft {
  const { childMonths, specialFirstHours } = service.audience
  return {
    service,
    told,
    minutes: String(service.minutes),
    bufferMinutes: String(service.bufferMinutes),
    capacity: String(service.capacity),
    keptForPhone: String(service.keptForPhone),
    releaseHours: String(Math.round(service.releaseMinutes / hourMinutes)),
    noticeMinutes: String(service.noticeMinutes),
    horizonDays: String(service.horizonDays),
    specialFirstHours: said(specialFirstHours),
    monthsFrom: said(childMonths?.from),
    monthsTo: said(childMonths?.to),
    quotaMost: said(service.quotas[0]?.most),
    mostSeats: String(told.mostSeats),
    cancelHours: String(told.cancelHours),
    questions: (service.questions ?? []).map(({ ask, choices = [] }) => ({ ask, choices: choices.join('、') })),
  }
}

const choicesIn = (text: string) => text.split(/[、，,；;\n]/).map((one) => one.trim()).filter(Boolean)
/** A line that was begun and left empty is no question. */
const isAsked = ({ ask, choices }: QuestionDraft) => ask.trim() !== '' || choices.trim() !== ''

function questionsFault(questions: readonly QuestionDraft[]): string | undefined {
  const asked = questions.filter(isAsked)
  if (asked.some(({ ask }) => ask.trim() === '')) return '有选项的那一问，还没写问什么。'
  if (new Set(asked.map(({ ask }) => ask.trim())).size < asked.length) return '有两问一样，请去掉一个。'
  const lists = asked.map(({ choices }) => choicesIn(choices)).filter(({ length }) => length > 0)
  if (lists.some((list) => list.length < leastChoices || list.length > mostChoices || new Set(list).size < list.length)) return `选项写 ${leastChoices} 到 ${mostChoices} 个，各不一样，用“、”隔开；不写就让家庭自己写。`
  return lists.some((list) => list.some(({ length }) => length > longestChoice)) ? `一个选项最多 ${longestChoice} 个字，请写短一点。` : undefined
}

type ServiceFaults = Partial<Record<NumberField | 'name' | 'questions', string>>

/** What is missing or wrong, beside each field; nothing when it may be taken over. */
export function serviceFaults(draft: ServiceDraft): ServiceFaults {
  const faults: ServiceFaults = {}
  if (draft.service.name.trim() === '') faults.name = '写上叫什么，家里看着名字来约。'
  const asked = questionsFault(draft.questions)
  if (asked !== undefined) faults.questions = asked
  for (const field of numberFields) {
    const { least, most, optional } = numberBounds[field]
    if (optional && draft[field].trim() === '') continue
    if (wholeNumber(draft[field], least, most) === undefined) faults[field] = `写 ${least} 到 ${most} 之间的数${optional ? '，或者空着' : ''}。`
  }
  if (Object.keys(faults).length > 0) return faults
  if (Number(draft.keptForPhone) > Number(draft.capacity)) faults.keptForPhone = '留的比总名额还多，请改小一点。'
  const [from, to] = [draft.monthsFrom.trim(), draft.monthsTo.trim()]
  if ((from === '') !== (to === '')) faults.monthsTo = '起止两个都写，或都空着。'
  else if (from !== '' && Number(from) >= Number(to)) faults.monthsTo = '要比“满几个月起”大。'
  return faults
}

/** As the plan has it. What the form does not show stays as it was. */
export function servicePlanned({ service: { questions: _before, ...service }, told, questions, ...typed }: ServiceDraft): { service: Service; told: Told } {
  const number = (field: NumberField) => Number(typed[field])
  const has = (field: NumberField) => typed[field].trim() !== ''
  const { childMonths: _months, specialFirstHours: _first, ...audience } = service.audience
  const [quota, ...others] = service.quotas
  const asked = questions.filter(isAsked).map(({ ask, choices }) => {
    const list = choicesIn(choices)
    return { ask: ask.trim(), ...(list.length > 0 && { choices: list }) }
  })
  return {
    service: {
      ...service,
      name: service.name.trim(),
      minutes: number('minutes'),
      bufferMinutes: number('bufferMinutes'),
      capacity: number('capacity'),
      keptForPhone: number('keptForPhone'),
      releaseMinutes: number('releaseHours') * hourMinutes,
      noticeMinutes: number('noticeMinutes'),
      horizonDays: number('horizonDays'),
      audience: { ...audience, ...(has('monthsFrom') && { childMonths: { from: number('monthsFrom'), to: number('monthsTo') } }), ...(has('specialFirstHours') && { specialFirstHours: number('specialFirstHours') }) },
      quotas: has('quotaMost') ? [{ key: quota?.key ?? service.id, per: quota?.per ?? 'week', most: number('quotaMost') }, ...others] : others,
      ...(asked.length > 0 && { questions: asked }),
    },
    told: { ...told, mostSeats: number('mostSeats'), cancelHours: number('cancelHours') },
  }
}
