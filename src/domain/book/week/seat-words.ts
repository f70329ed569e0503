/** How full sessions are, in words: no bar stands without them. */
import type { SessionCard } from '../session/session-card'
import { isOver } from './session-time'

type Counted = Pick<SessionCard, 'seats' | 'closedWhy' | 'startsAt' | 'endsAt'>

/** Seats for telephone and door that nobody has taken; not known while somebody waits, for then what is free is held for them. */
export const keptFree = ({ seats }: Pick<SessionCard, 'seats'>): number => (seats.waiting > 0 ? 0 : Math.max(0, seats.capacity - seats.taken - seats.free))

/** "8/10": seats taken, of how many. */
export const takenWords = ({ seats }: Pick<SessionCard, 'seats'>): string => `${seats.taken}/${seats.capacity}`

/** "余 1", "候补 5"; of the last ones that are kept for the telephone "留 1"; of what is over no seat is left to give. */
export function freeWords(session: Counted, now: Date): string {
  if (session.closedWhy !== null) return '已停办'
  if (isOver(session, now)) return '已结束'
  const { free, waiting } = session.seats
  if (waiting > 0) return `候补 ${waiting}`
  if (free > 0) return `余 ${free}`
  return keptFree(session) > 0 ? `留 ${keptFree(session)}` : '已满'
}

/** "8/10 · 余 1"; of one that is not held, that alone. */
export const seatWords = (session: Counted, now: Date): string => (session.closedWhy === null ? `${takenWords(session)} · ${freeWords(session, now)}` : '已停办')

/** Read aloud instead of the bar. */
export function seatsRead(session: Counted, now: Date): string {
  const { taken, capacity, waiting, free } = session.seats
  if (session.closedWhy !== null) return '已停办'
  if (isOver(session, now)) return `共 ${capacity} 个名额，约了 ${taken} 个，已结束`
  return [`共 ${capacity} 个名额，约了 ${taken} 个`, waiting > 0 ? `${waiting} 家候补` : `余 ${free} 个`, keptFree(session) > 0 ? `给电话和现场留着 ${keptFree(session)} 个` : ''].filter(Boolean).join('，')
}

/** "本周 15 场，余 26 个名额"; of what has begun no seat is left to give. */
export function weekWords(sessions: readonly Counted[], when: string, now: Date): string {
  const held = sessions.filter(({ closedWhy }) => closedWhy === null)
  const closed = sessions.length - held.length
  const left = held.filter(({ startsAt }) => new Date(startsAt) > now).reduce((sum, { seats }) => sum + seats.free, 0)
  const waiting = held.filter(({ startsAt }) => new Date(startsAt) > now).reduce((sum, { seats }) => sum + seats.waiting, 0)
  if (sessions.length === 0) return `${when}没有场次`
  return [`${when} ${held.length} 场，余 ${left} 个名额`, waiting > 0 ? `${waiting} 家在候补` : '', closed > 0 ? `停办 ${closed} 场` : ''].filter(Boolean).join('，')
}
