/** When a message waits for an elderly person who does not see it, somebody they know calls them. */
const dayMs = 86_400_000

/** A message that needs doing lies unread this long before it goes to the contact person's call list. */
const patienceDays = 2
/** The call itself is due within a day. */
export const callWithinDays = 1
/** 长辈: from this age on, or by choosing the large version. Source: 老年人权益保障法, article 2. */
const elderAge = 60

interface Recipient {
  large: boolean
  /** `YYYY-MM-DD`, when known. */
  birthOn: string | null
  specialFamily: boolean
  /** Has somebody who would call: a contact person with a post. */
  hasContact: boolean
}

/** Whether this person is called when a message is not enough. */
export const isCalledFor = ({ large, birthOn, specialFamily, hasContact }: Recipient, now: Date): boolean =>
  hasContact && (large || specialFamily || (birthOn !== null && isElder(birthOn, now)))

function isElder(birthOn: string, now: Date): boolean {
  const [year = 0, month = 1, day = 1] = birthOn.split('-').map(Number)
  return Date.UTC(year + elderAge, month - 1, day) <= now.getTime()
}

/**
 * When to look whether a call is needed. `reached`: WeChat took the message to the phone. Otherwise nobody need wait: at once. A matter that ends sooner
 * is called about a day before.
 */
export function callAt(until: Date | null, reached: boolean, now: Date): Date {
  if (!reached) return now
  const patient = now.getTime() + patienceDays * dayMs
  const inTime = until ? Math.max(now.getTime(), until.getTime() - dayMs) : Infinity
  return new Date(Math.min(patient, inTime))
}

/** Whether this day (`YYYY-MM-DD`) is none on which the person wants no call: those recur every year as `MM-DD`, or are one day. In a year without a 29th of February the days beside it stand for it. */
export const mayCallOn = (date: string, notOn: readonly string[]): boolean => ![date, date.slice(5), ...leapDayAt(date)].some((day) => notOn.includes(day))

function leapDayAt(date: string): string[] {
  const year = Number(date.slice(0, 4))
  const hasLeapDay = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
  return !hasLeapDay && ['02-28', '03-01'].includes(date.slice(5)) ? ['02-29'] : []
}
