import { chinaClock } from '../../china-time'
import type { ProgrammeVersion } from '../programme/programme-shape'
import type { CaseEntry } from './case-shape'
import { isOver, lastOwnLevel, type Standing, type Way } from './case-steps'
import { workingDaysBetween } from './working-days'

export interface PathStep {
  level: ProgrammeVersion['levels'][number]['level'] | null
  title: string
  standing: 'done' | 'now' | 'later' | 'refused'
  on?: string
  byName?: string
  promisedDays?: number
  usedDays?: number
  dueAt?: string
  says?: string
}

interface Told extends Standing {
  timeline: readonly Pick<CaseEntry, 'what' | 'at' | 'level' | 'byName' | 'says'>[]
  dueAt: Date | null
}

/** The same way as the family reads it, and as staff do who are not the ones it speaks to. */
const pathWords = {
  family: { filed: '您提交了申请', toConfirm: '等您确认', money: '打到您的银行卡', monthly: '按月算，打到您的银行卡' },
  staff: { filed: '申请人提交', toConfirm: '等申请人确认', money: '打到申请人的卡上', monthly: '按月算，打到申请人的卡上' },
} as const
type PathWords = (typeof pathWords)[keyof typeof pathWords]

const dayOf = (at: Date) => chinaClock(at).date

/** The way of a case as who reads it (the family, if not said otherwise) is spoken to: what was done by whom and how fast, what is done now until when, what comes. */
export function casePath({ levels, publicNotice }: Pick<ProgrammeVersion, 'levels' | 'publicNotice'>, way: Way, told: Told, reader: keyof typeof pathWords = 'family'): PathStep[] {
  const { timeline, state, at, dueAt } = told
  const words = pathWords[reader]
  const over = isOver(told, way)
  const filed = timeline.find(({ what }) => what === 'submit' || what === 'confirm')
  const steps: PathStep[] = [filed ? { level: null, title: words.filed, standing: 'done', on: dayOf(filed.at) } : { level: null, title: words.toConfirm, standing: over ? 'later' : 'now' }]
  const refused = [...timeline].reverse().find(({ what }) => what === 'refuse')
  let since = filed?.at
  levels.forEach(({ level, title, days }, i) => {
    // 复核: the level above sent it back here, in words that the family reads.
    const again = [...timeline].reverse().find((entry) => entry.level === level && entry.what === 'reopen')
    if (again) {
      steps.push({ level: null, title: `上一级看过，${title}再来一遍`, standing: 'done', on: dayOf(again.at), byName: again.byName, ...(again.says !== '' && { says: again.says }) })
      since = again.at
    }
    const agreed = [...timeline].reverse().find((entry) => entry.level === level && entry.what === 'approve')
    const isPast = i < at || (agreed !== undefined && !['review', 'returned'].includes(state) && i <= at)
    if (isPast && agreed) {
      steps.push({ level, title, standing: 'done', on: dayOf(agreed.at), byName: agreed.byName, promisedDays: days, ...(since && { usedDays: workingDaysBetween(dayOf(since), dayOf(agreed.at)) }), ...(agreed.says !== '' && { says: agreed.says }) })
      since = agreed.at
    } else if (i === at && ['review', 'returned'].includes(state)) steps.push({ level, title, standing: 'now', promisedDays: days, ...(dueAt && { dueAt: dueAt.toISOString() }) })
    else if (i === at && state === 'refused') steps.push({ level, title: `${title}：没有通过`, standing: 'refused', ...(refused && { on: dayOf(refused.at) }) })
    else if (!over) steps.push({ level, title, standing: 'later', promisedDays: days })
    if (way.announces && i === lastOwnLevel(way)) steps.push(...noticeStep(publicNotice, told, over))
  })
  if (way.pays && !['refused', 'withdrawn', 'ended'].includes(state)) steps.push(moneyStep(told, way, words))
  return steps
}

function noticeStep({ kind, workingDays }: ProgrammeVersion['publicNotice'], { state, isAnnounced }: Told, over: boolean): PathStep[] {
  // Seen by those alone who decide: nothing is announced, and the family need not fear that it is.
  const title = kind === 'internal' ? '内部复核，不对外公开' : '公示'
  if (isAnnounced) return [{ level: null, title, standing: 'done' }]
  if (state === 'notice') return [{ level: null, title, standing: 'now', promisedDays: workingDays }]
  return over ? [] : [{ level: null, title, standing: 'later', promisedDays: workingDays }]
}

function moneyStep({ state, dueAt }: Told, { lasts }: Way, { money, monthly }: PathWords): PathStep {
  const title = lasts ? monthly : money
  if (state === 'paid') return { level: null, title, standing: 'done' }
  const isNow = ['approved', 'paying', 'payFailed'].includes(state)
  return { level: null, title, standing: isNow ? 'now' : 'later', ...(isNow && dueAt && { dueAt: dueAt.toISOString() }) }
}
