/** The rules of what the person has booked already. */
import { chinaClock } from '../../china-time'
import { saidDate } from '../../said-date'
import type { Quota } from '../plan/plan-shape'
import { periodEnd, periodStart, quotaKey } from './quota-period'
import type { BookableSession, BookingPerson, OwnBooking, Refusal } from './refusal'
import { saidCalendarDate } from './said-opening'

const standing: Readonly<Record<OwnBooking['state'], string>> = {
  booked: '已经约上这一场了，在“我的预约”里能看到。',
  waiting: '已经在这一场的候补里了，有位置会告诉您。',
  offered: '有一个这一场的位置等着确认，在“我的预约”里点一下。',
}

export function alreadyIn({ id }: BookableSession, { called, bookings }: Pick<BookingPerson, 'called' | 'bookings'>): Refusal | undefined {
  const own = bookings.find(({ sessionId }) => sessionId === id)
  return own && { rule: 'alreadyIn', sentence: `${called}${standing[own.state]}` }
}

const most: Readonly<Record<Quota['per'], string>> = { day: '一天最多约', week: '一周最多约', month: '一个月最多约' }
const full = (per: Quota['per'], date: string, now: Date) => (per === 'month' ? `${Number(date.slice(5, 7))}月` : per === 'week' ? `${saidCalendarDate(periodStart(per, date), now)}起的这一周` : saidDate(date, now))

/** What counts in a period besides this session. */
const held = (quota: Quota, date: string, id: string, by: BookingPerson['held']) => (by[quotaKey(quota, date)] ?? []).filter((one) => one !== id).length

/** The first date after the session's period that has room under the quota. It ends: nobody holds sessions in all periods to come. */
function roomFrom(quota: Quota, { id, date }: BookableSession, by: BookingPerson['held']): string {
  let next = periodEnd(quota.per, date)
  while (held(quota, next, id, by) >= quota.most) next = periodEnd(quota.per, next)
  return next
}

export function overQuota(session: BookableSession, person: Pick<BookingPerson, 'called' | 'held'>, now: Date): Refusal | undefined {
  const { id, date, quotas } = session
  const quota = quotas.find((one) => held(one, date, id, person.held) >= one.most)
  if (!quota) return undefined
  const sentence = `这类服务${most[quota.per]} ${quota.most} 次，${person.called}${full(quota.per, date, now)}已经约满。可以约${saidDate(roomFrom(quota, session, person.held), now)}起的场次，或者先取消一次。`
  return { rule: 'overQuota', sentence }
}

export interface OwnClash {
  sessionId: string
  sentence: string
}

/** What else the person has at that time: said before booking, and theirs to decide. The one that begins first; half-open, so that one may follow on the other. */
export function ownClash({ id, startsAt, endsAt }: Pick<BookableSession, 'id' | 'startsAt' | 'endsAt'>, { called, bookings }: Pick<BookingPerson, 'called' | 'bookings'>, now: Date): OwnClash | undefined {
  const [clash] = bookings.filter((own) => own.sessionId !== id && own.startsAt < endsAt && startsAt < own.endsAt).sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
  if (!clash) return undefined
  const [from, to] = [chinaClock(new Date(clash.startsAt)), chinaClock(new Date(clash.endsAt))]
  const time = ({ hour, minute }: { hour: number; minute: number }) => `${hour}:${String(minute).padStart(2, '0')}`
  return { sessionId: clash.sessionId, sentence: `${called}${saidDate(from.date, now)} ${time(from)}–${time(to)} 还约了“${clash.title}”，和这一场时间重叠。两场都要去的话，请留意时间。` }
}
