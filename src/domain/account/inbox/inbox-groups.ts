import { chinaClock } from '../../china-time'
import { saidDate } from '../../said-date'

interface Dated {
  /** ISO 8601 */
  at: string
  action: unknown
}

interface InboxGroups<M> {
  /** Something waits for the person. */
  toDo: M[]
  today: M[]
  earlier: M[]
}

/** The inbox in its three parts, each in the order given. A message stands in one of them. */
export function inboxGroups<M extends Dated>(messages: readonly M[], now: Date): InboxGroups<M> {
  const today = chinaClock(now).date
  const others = messages.filter(({ action }) => action === null)
  const isToday = ({ at }: Dated) => chinaClock(new Date(at)).date === today
  return { toDo: messages.filter(({ action }) => action !== null), today: others.filter(isToday), earlier: others.filter((message) => !isToday(message)) }
}

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const dayMs = 86_400_000

/** When a message came, as short as a list allows: "9:23" today, "昨天", "周六" within the week, then the date. */
export function saidArrival(at: Date, now: Date): string {
  const clock = chinaClock(at)
  const today = chinaClock(now)
  if (clock.date === today.date) return `${clock.hour}:${String(clock.minute).padStart(2, '0')}`
  const daysAgo = Math.round((Date.parse(today.date) - Date.parse(clock.date)) / dayMs)
  return daysAgo > 1 && daysAgo < 7 ? weekdays[clock.weekday]! : saidDate(clock.date, now)
}
