/** When a place is open, as people say it. The week is China's, whatever the phone's zone. */
import { chinaClock } from '../../china-time'
import { lastOf } from '../../last-of'
import type { Hours, OpenTime } from './venue-shape'

interface SaidHours {
  /** Whether one would find the door open now. */
  isOpen: boolean
  words: string
}

/** Minutes of a day, from its beginning; `to` may lie on the day after. */
interface Span {
  from: number
  to: number
}

const dayMinutes = 24 * 60
const names = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** 9:00, and 24:00 at a day's end. */
function saidMinutes(minutes: number): string {
  const ofDay = minutes > dayMinutes ? minutes - dayMinutes : minutes
  return `${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`
}

const spanOf = ({ from, to }: OpenTime): Span => {
  const [begin, end] = [minutesOf(from), minutesOf(to)]
  return { from: begin, to: end > begin ? end : end + dayMinutes }
}

const isAllDay = ({ from, to }: Span) => from === 0 && to === dayMinutes
const saidSpan = ({ from, to }: Span) => (isAllDay({ from, to }) ? '全天' : `${saidMinutes(from)}–${to > dayMinutes ? '次日 ' : ''}${saidMinutes(to)}`)

/** What a weekday has, the earliest first. */
const spansOn = (weekly: readonly OpenTime[], weekday: number): Span[] =>
  weekly.filter(({ weekdays }) => weekdays.includes(weekday)).map(spanOf).sort((a, b) => a.from - b.from)

const has = (span: Span, minute: number) => span.from <= minute && minute < span.to

function dayName(ahead: number, weekday: number): string {
  if (ahead <= 2) return ['今天', '明天', '后天'][ahead] ?? ''
  return `${ahead === 7 ? '下' : ''}${names[weekday]}`
}

/** 今天 9:00–17:00 开放; 今天不开，明天 9:00 开. Undefined where no hours are known. */
export function saidHours({ weekly }: Pick<Hours, 'weekly'>, now: Date): SaidHours | undefined {
  const { weekday, hour, minute } = chinaClock(now)
  const clock = hour * 60 + minute
  const today = spansOn(weekly, weekday)
  // Open since yesterday: at one in the night it is yesterday's door that is open.
  const overnight = spansOn(weekly, (weekday + 6) % 7).find((span) => has(span, clock + dayMinutes))
  const isOpen = overnight !== undefined || today.some((span) => has(span, clock))
  if (clock < (lastOf(today)?.to ?? 0)) return { isOpen, words: `今天${today.some(isAllDay) ? '全天' : ` ${today.map(saidSpan).join('、')} `}开放` }
  if (overnight) return { isOpen, words: `现在开着，到 ${saidMinutes(overnight.to)}` }
  for (let ahead = 1; ahead <= 7; ahead++) {
    const day = (weekday + ahead) % 7
    const [first] = spansOn(weekly, day)
    if (first) return { isOpen, words: `今天${today.length > 0 ? '关门了' : '不开'}，${dayName(ahead, day)} ${saidMinutes(first.from)} 开` }
  }
  return undefined
}

/** The week in lines, Monday first, days alike together: 周一至周五 9:00–12:00、14:00–17:00. Days without hours are in none of them. */
export function weekLines(weekly: readonly OpenTime[]): Array<{ days: string; times: string }> {
  const lines = new Map<string, number[]>()
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const times = spansOn(weekly, weekday % 7).map(saidSpan).join('、')
    if (times !== '') lines.set(times, [...(lines.get(times) ?? []), weekday])
  }
  return [...lines].map(([times, days]) => ({ days: saidDays(days), times }))
}

/** 每天; three and more in a row are 周一至周五; else one by one. */
function saidDays(days: readonly number[]): string {
  if (days.length === 7) return '每天'
  const [first = 1, last = 1] = [days[0], lastOf(days)]
  const isRow = days.length > 2 && last - first === days.length - 1
  return isRow ? `${names[first % 7]}至${names[last % 7]}` : days.map((day) => names[day % 7]).join('、')
}
