/** Why a session cannot be booked, as a person reads it. */
import type { Stage } from '../../account/stages'
import type { Audience, Quota } from '../plan/plan-shape'
import type { PlannedSession } from '../plan/planned-session'

export type BookingRule =
  | 'cancelled'
  | 'past'
  | 'alreadyIn'
  | 'closedForNotice'
  | 'noChild'
  | 'childTooYoung'
  | 'childTooOld'
  | 'notForStage'
  | 'membersOnly'
  | 'overQuota'
  | 'notOpenYet'
  | 'specialFirst'

export interface Refusal {
  rule: BookingRule
  /** What happened and what to do, or when. */
  sentence: string
  /** From when on it can be booked, ISO in UTC; absent where waiting does not help. For a child who is too young: from when on there are sessions for them. */
  from?: string
}

export interface BookableSession extends Pick<PlannedSession, 'id' | 'date' | 'startsAt' | 'endsAt' | 'opensAt' | 'closesAt'> {
  audience: Audience
  quotas: readonly Quota[]
  /** Null while it takes place. `reason` is what all may read, or empty. */
  cancelled: { reason: string } | null
}

export interface OwnBooking {
  sessionId: string
  /** What it is called, for a clash to be told. */
  title: string
  startsAt: string
  endsAt: string
  state: 'booked' | 'waiting' | 'offered'
}

/** Who would come, who need not be who taps. */
export interface BookingPerson {
  /** `您`, or what the person is called by who books for them. */
  called: string
  /** Of life, as far as they said. */
  stages: readonly Stage[]
  /** With whom, or for whom: undefined when no child was chosen. */
  child?: { name: string; birthOn: string } | undefined
  isMember: boolean
  isSpecialFamily: boolean
  /** Those that still stand. */
  bookings: readonly OwnBooking[]
  /** By `quotaKey`, the sessions that count; as the agenda holds them. */
  held: Readonly<Record<string, readonly string[]>>
}
