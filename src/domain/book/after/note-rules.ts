/** When a counsellor may write about somebody who came to a consultation. */
import type { ServiceKind } from '../plan/service-kind-names'
import type { PartyState } from '../session/folded-session'

export interface Attended {
  kind: ServiceKind
  state: PartyState
  /** They asked with an account of their own: a note reaches nobody else. */
  hasAccount: boolean
  hasArrived: boolean
  startsAt: Date
}

/** Where one person is spoken with; a class is nobody's consultation. */
const withOnePerson: ReadonlySet<ServiceKind> = new Set(['consultation', 'visit'])

export const isConsultation = (kind: ServiceKind): boolean => withOnePerson.has(kind)

/** Why nothing can be written about this one now, as a sentence; undefined where it can. */
export function whyNoNote({ kind, state, hasAccount, hasArrived, startsAt }: Attended, now: Date): string | undefined {
  if (!isConsultation(kind)) return '只有咨询和上门写小结。这一场大家一起来，不用写。'
  if (!hasAccount) return '这一位是电话代约的，没有用手机，小结送不到。请当面说，或打电话说。'
  if (state !== 'booked') return '这一位没有约上，或已经取消了，不用写小结。'
  if (!hasArrived && now < startsAt) return '还没开始。等对方到了，或开始以后再写。'
  return undefined
}

/** Whose account it is that reads the note and is told of each look: the person who comes, or for a child who asked for it. Null for a guest without an account. */
export const accountOf = ({ attendee, asker }: { attendee: string; asker: string | null }): string | null => (/^p[0-9A-Z]+$/.test(attendee) ? attendee : asker)

/** Ways to name the next time, in days from now. */
export const againAfter = [7, 14, 28] as const
export const againWords: Readonly<Record<(typeof againAfter)[number], string>> = { 7: '一周后', 14: '两周后', 28: '四周后' }
