/** What is due in a pregnancy now: what the first page shows of it, from rules alone. */
import { addDays, daysFrom } from '../calendar-days'
import { saidDate } from '../../said-date'
import { afterBirth, antenatalCalendar, antenatalIds, type AfterBirthId, type AntenatalId, type DatedAntenatal } from './antenatal-calendar'
import { pregnancyAge, type PregnancyAge } from './due-date'
import type { PregnancyFile } from './file/folded-pregnancy'

export interface PregnancyRow {
  id: AntenatalId | AfterBirthId | 'kicks' | 'bag' | 'birth'
  /** Days away; 0 is now. */
  inDays: number
  title: string
  text: string
}

const nearDays = 30
const most = 3
/** From this full week on movements are counted, the bag is packed, and a birth may come any day. */
const kicksFrom = 28
const bagFrom = 32
const birthFrom = 37

const isAntenatal = (visit: string): visit is AntenatalId => (antenatalIds as readonly string[]).includes(visit)

const doneVisits = ({ visits }: Pick<PregnancyFile, 'visits'>): Set<AntenatalId> => new Set(visits.map(({ visit }) => visit).filter(isAntenatal))

export const calendarOf = (file: Pick<PregnancyFile, 'visits'>, due: string, today: string): DatedAntenatal[] => antenatalCalendar(due, today, doneVisits(file))

function rowOf({ id, name, from, to, state, prepare }: DatedAntenatal, today: string, now: Date): PregnancyRow {
  const inDays = state === 'now' ? 0 : daysFrom(today, from)
  return { id, inDays, title: name, text: `${inDays === 0 ? `${saidDate(to, now)}前都可以` : `${saidDate(from, now)}起`}${prepare ? `，${prepare.split('；')[0]}` : ''}` }
}

/** At most three things: what may be done now, the soonest to end first; what comes near; from its week on the movements, the bag, the way to hospital. After a birth: the mother's visits. Empty once it is over. */
export function pregnancyRows(file: Pick<PregnancyFile, 'visits' | 'due' | 'state' | 'bornOn'>, today: string, now: Date): PregnancyRow[] {
  const { due, state, bornOn } = file
  if (state === 'born') return bornOn === undefined ? [] : afterBirthRows(file, bornOn, today, now)
  const age = due === undefined || state !== 'going' ? undefined : pregnancyAge(due, today)
  if (due === undefined || !age) return []
  const calendar = calendarOf(file, due, today)
  const open = calendar.filter((item) => item.state === 'now').sort((a, b) => a.to.localeCompare(b.to))
  const near = calendar.filter((item) => item.state === 'later' && daysFrom(today, item.from) <= nearDays).sort((a, b) => a.from.localeCompare(b.from))
  return [...weekRows(age), ...[...open, ...near].map((item) => rowOf(item, today, now))].slice(0, most)
}

/** So long before its day the check after 42 days is spoken of. */
const day42AheadDays = 14

function afterBirthRows({ visits }: Pick<PregnancyFile, 'visits'>, bornOn: string, today: string, now: Date): PregnancyRow[] {
  const { home, day42 } = afterBirth(bornOn)
  const isDone = (id: AfterBirthId) => visits.some(({ visit }) => visit === id)
  const rows: PregnancyRow[] = []
  if (!isDone('home') && today <= home.to) rows.push({ id: 'home', inDays: 0, title: '产后访视', text: '出院一周内有人上门，没来就打电话问' })
  if (!isDone('day42') && today >= addDays(day42.from, -day42AheadDays) && today <= day42.to) {
    rows.push({ id: 'day42', inDays: Math.max(0, daysFrom(today, day42.from)), title: '产后 42 天检查', text: `${saidDate(day42.from, now)}起，大人也要查` })
  }
  return rows
}

function weekRows({ weeks }: PregnancyAge): PregnancyRow[] {
  if (weeks >= birthFrom) return [{ id: 'birth', inDays: 0, title: '随时可能要生了', text: '什么时候去医院，先看一遍' }]
  if (weeks >= bagFrom) return [{ id: 'bag', inDays: 0, title: '收拾待产包', text: '36 周前备好，放在门口' }]
  return weeks >= kicksFrom ? [{ id: 'kicks', inDays: 0, title: '数胎动', text: '每天数一次，心里有数' }] : []
}

/** 孕 24 周 3 天 */
export const saidAgeOf = ({ weeks, days }: Pick<PregnancyAge, 'weeks' | 'days'>): string => `孕 ${weeks} 周${days === 0 ? '' : ` ${days} 天`}`

/** 还有 109 天; past the due date it is said calmly. */
export const saidDaysLeft = ({ daysLeft }: PregnancyAge): string => (daysLeft > 0 ? `还有 ${daysLeft} 天` : daysLeft === 0 ? '就是今天' : `过了 ${-daysLeft} 天，听医生安排`)
