/** Why a plan cannot be saved as it is, each in a sentence that says where to look; empty when it can. The desk shows the same while it is written. */
import type { PlanDraft } from '../plan-contract'
import { clockWords, dayWords } from '../week/session-time'
import { weekdayNames } from '../week/china-week'
import { addDays } from '../../grow/calendar-days'
import { clashes } from './clashes'
import { openUntil } from './horizon'
import { planProblems } from './plan-problems'
import { plannedSessions } from './planned-sessions'

type Draft = Pick<PlanDraft, 'services' | 'plan' | 'rooms' | 'staff'>

/** Weeks beyond the horizon repeat. */
const leastDays = 14
const most = 8

export function draftProblems({ services, plan, rooms, staff }: Draft, today: string): string[] {
  const named = new Map(services.map(({ id, name }) => [id, name]))
  const missing = planProblems(plan, services).map((problem) => {
    if (problem.kind === 'serviceMissing') return '有一场没有选服务，请选一个，或删掉这一场。'
    if (problem.kind === 'outsidePlan') return `${dayWords(problem.date)}不在这份计划的日期里，请删掉这一天的安排。`
    return `${dayWords(problem.date)}那天没有要改的那一场，请删掉这一天的安排。`
  })
  const unknown = services.flatMap(({ name, roomId, staffIds }) => (!isNamed(rooms, roomId) || staffIds.some((id) => !isNamed(staff, id)) ? [`“${name}”的房间或老师已经不在名单里，请重新选。`] : []))
  const until = openUntil(services, today)
  const sessions = plannedSessions(plan, services, { from: today, to: until > addDays(today, leastDays) ? until : addDays(today, leastDays) })
  const twice = clashes(sessions).map(({ first, second, shared }) => {
    const who = shared.map(({ kind, id }) => (kind === 'room' ? rooms[id] : staff[id]) ?? '同一间房').join('、')
    const weekday = weekdayNames.find((name) => dayWords(second.date).endsWith(name)) ?? ''
    return `${weekday} ${clockWords(first.startsAt)}“${named.get(first.serviceId) ?? ''}”和 ${clockWords(second.startsAt)}“${named.get(second.serviceId) ?? ''}”都要用${who}，收拾的时间也算在内。请错开。`
  })
  const never = sessions.flatMap(({ warnings = [], serviceId }) => (warnings.includes('neverOpen') ? [`“${named.get(serviceId) ?? ''}”还没开放就截止了，请把截止改晚，或把开放改早。`] : []))
  return [...new Set([...missing, ...unknown, ...twice, ...never])].slice(0, most)
}

const isNamed = (of: Readonly<Record<string, string>>, id: string | undefined) => id === undefined || of[id] !== undefined

/** Years in sight whose days off are not known yet. */
export function unknownYears({ services, plan }: Draft, today: string): number[] {
  const sessions = plannedSessions(plan, services, { from: today, to: openUntil(services, today) })
  return [...new Set(sessions.flatMap(({ date, warnings = [] }) => (warnings.includes('holidaysUnknown') ? [Number(date.slice(0, 4))] : [])))]
}
