/** The list at the door, in words. */
import type { AttendeeRow } from '../desk-contract'
import type { SessionCard } from '../session/session-card'

type Row = Pick<AttendeeRow, 'state' | 'arrived' | 'by' | 'seats' | 'name'>
type AttendanceTone = 'ok' | 'primary' | 'sun' | 'plain'

interface AttendanceState {
  word: string
  tone: AttendanceTone
}

/** Where somebody on the list stands. `missed`: it is over, and others were ticked off at the door. */
export function attendanceState({ state, arrived }: Pick<Row, 'state' | 'arrived'>, missed = false): AttendanceState {
  if (arrived) return { word: '已到', tone: 'ok' }
  if (state === 'booked' && missed) return { word: '没到', tone: 'plain' }
  if (state === 'booked') return { word: '已约', tone: 'primary' }
  if (state === 'offered') return { word: '留着，等回话', tone: 'sun' }
  if (state === 'waiting') return { word: '候补', tone: 'plain' }
  return { word: state === 'left' ? '已取消' : '已停办', tone: 'plain' }
}

/** Who comes, who waits, and who does not come: three lists, each in the order of asking. */
export function byStanding<T extends Pick<Row, 'state'>>(rows: readonly T[]): { coming: T[]; waiting: T[]; gone: T[] } {
  const standing = (...states: ReadonlyArray<Row['state']>) => rows.filter(({ state }) => states.includes(state))
  return { coming: standing('booked', 'offered', 'closed'), waiting: standing('waiting'), gone: standing('left') }
}

/** What one seat is: 家 where a family has one, however many come; 位 where each person has one. */
export const seatUnit = ({ rules }: Pick<SessionCard, 'rules'>): string => (rules.seatsOf === 'family' ? '家' : '位')

/** "约了 8 位，到了 3 位". */
export function arrivedWords(rows: readonly Row[], unit: string): string {
  const sum = (of: readonly Row[]) => of.reduce((seats, one) => seats + one.seats, 0)
  const booked = rows.filter(({ state }) => state === 'booked')
  return `约了 ${sum(booked)} ${unit}，到了 ${sum(booked.filter(({ arrived }) => arrived))} ${unit}`
}

/** More would be a list, and that stands behind the question. */
const mostNames = 3

/** Before a session is closed: how many families the program tells, and whom one has to call. */
export function whoIsTold(rows: readonly Row[]): string {
  const concerned = rows.filter(({ state }) => state === 'booked' || state === 'offered' || state === 'waiting')
  const told = concerned.filter(({ by }) => by === 'app').length
  const called = concerned.filter(({ by }) => by === 'desk').map(({ name }) => name)
  if (concerned.length === 0) return '这一场还没有人约，停办不打扰谁。'
  const names = `${called.slice(0, mostNames).join('、')}${called.length > mostNames ? '等' : ''}`
  const first = told > 0 ? `会马上告诉 ${told} 家，连同您写的原因。` : ''
  const second = called.length > 0 ? `代约的 ${called.length} 家收不到消息，请打电话说一声：${names}，名单还留在这里。` : ''
  return first + second
}
