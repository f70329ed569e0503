/** How the desk's day is said: the sentence under the greeting, and when a thing is due. */
import { chinaClock } from '../china-time'
import { fullMoment, saidDate } from '../said-date'

interface Due {
  dueAt: string
  what: string
}
interface Group {
  group: 'overdue' | 'today' | 'new'
  rows: readonly Due[]
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

const clockOf = (at: Date) => {
  const { hour, minute } = chinaClock(at)
  return `${hour}:${String(minute).padStart(2, '0')}`
}

/** How long until then: 50 分钟, 3 小时. */
function leftWords(at: Date, now: Date): string {
  const minutes = Math.max(1, Math.round((at.getTime() - now.getTime()) / minuteMs))
  return minutes < 60 ? `${minutes} 分钟` : `${Math.round(minutes / 60)} 小时`
}

/** 今天要办完 7 件，另有 2 件已超期。最早的是 9:30 的入户看望，还有 50 分钟。 */
export function todaySentence(groups: readonly Group[], now: Date): string {
  const rowsOf = (name: Group['group']) => groups.find(({ group }) => group === name)?.rows ?? []
  const [overdue, today, later] = [rowsOf('overdue'), rowsOf('today'), rowsOf('new')]
  if (overdue.length + today.length + later.length === 0) return '今天的都办完了。'
  const first = today[0]
  const due = [today.length > 0 && `今天要办完 ${today.length} 件`, overdue.length > 0 && `${today.length > 0 ? '另有' : '有'} ${overdue.length} 件已超期`].filter(Boolean)
  const said = due.length > 0 ? `${due.join('，')}。` : `今天没有到期的，新到 ${later.length} 件。`
  if (!first) return said
  const at = new Date(first.dueAt)
  return `${said}最早的是 ${clockOf(at)} 前的“${first.what}”，还有 ${leftWords(at, now)}。`
}

export interface DueWords {
  text: string
  /** late: past its limit; near: within the hour. */
  tone?: 'late' | 'near'
}

/** The whole date and hour, for the panel: what is late says when it should have been. */
export const dueInFull = (dueAt: Date, now: Date): string => `${dueAt <= now ? '应在 ' : ''}${fullMoment(dueAt, now)} 前`

/** What stands at the right of a row: 超期 2 天, 17:30 前, 明天 17:30 前, 12月1日. */
export function dueWords(dueAt: Date, now: Date): DueWords {
  const ms = dueAt.getTime() - now.getTime()
  if (ms <= 0) {
    const days = Math.floor(-ms / dayMs)
    const hours = Math.max(1, Math.floor(-ms / (60 * minuteMs)))
    return { text: days > 0 ? `超期 ${days} 天` : `超期 ${hours} 小时`, tone: 'late' }
  }
  const { date } = chinaClock(dueAt)
  const day = saidDate(date, now)
  if (day !== '今天') return { text: day === '明天' || day === '后天' ? `${day} ${clockOf(dueAt)} 前` : day }
  return ms < 60 * minuteMs ? { text: `${clockOf(dueAt)} 前`, tone: 'near' } : { text: `${clockOf(dueAt)} 前` }
}
