/** A session as the plan makes it, before anybody books. Moments are ISO 8601 in UTC, as `toISOString` writes them: they sort as texts. */

export type PlanWarning =
  /** The year's notice of days off is not out: the day is taken for a plain one. */
  | 'holidaysUnknown'
  /** A make-up workday that stands for no certain weekday: it ran as the weekend day that it is. */
  | 'makeUpUnpaired'
  /** Booking closes before it opens: notice and horizon do not fit together. */
  | 'neverOpen'
  /** It closes before those hours are over that are for special families alone. */
  | 'neverOpenToAll'

export interface PlannedSession {
  /** `venue:entry:date`, the date by the weekly plan: a session that is moved keeps it, and with it its bookings. */
  id: string
  venueId: string
  /** The local date on which it takes place: on which it begins, if it goes past midnight. */
  date: string
  startsAt: string
  endsAt: string
  /** When its room and people may be used again. */
  freeAgainAt: string
  serviceId: string
  roomId: string | null
  staffIds: readonly string[]
  capacity: number
  /** Of the capacity, for who phones or walks in, until `releasesAt`. */
  kept: number
  opensAt: string
  closesAt: string
  releasesAt: string
  warnings?: readonly PlanWarning[]
}
