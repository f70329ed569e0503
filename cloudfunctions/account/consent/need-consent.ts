import { isGiven, isGivenAnew, isNewest } from '@/domain/account/consent-rules'
import type { ConsentKind } from '@/domain/account/consent-kinds'
import { AppError } from '@/domain/errors'
import { consents } from '../collections'
import { recordConsent } from './record-consent'

interface Need {
  personId: string
  kind: ConsentKind
  /** The child, for `under14`. */
  subject?: string
  /** Version of the text that the person just agreed to. */
  agree: number | undefined
  now: Date
  /** Who read the text out to somebody without a phone. */
  toldBy?: string
}

const givenOnly = ['given'] as const

/**
 * The consent that comes before sensitive data, recorded now or given before: before what it is for is written, so that a cut leaves a consent without data,
 * never data without consent. Throws NEEDS_CONSENT, also where an older text was agreed to, and CONFLICT when the text has changed since it was shown.
 */
export async function needConsent({ personId, kind, subject, agree, now, toldBy }: Need): Promise<void> {
  if (agree !== undefined) {
    if (!isNewest(kind, agree)) throw new AppError('CONFLICT', `consent text ${kind} has a newer version`)
    return recordConsent(personId, { kind, subject: subject ?? null, state: 'given', version: agree, at: now, toldBy: toldBy ?? null })
  }
  const record = await consents.byId(personId, givenOnly)
  if (!record || !isGivenAnew(record.given, kind, subject)) throw new AppError('NEEDS_CONSENT', kind)
}

/**
 * Throws NEEDS_CONSENT for who agreed to an older text than today's. Who was never asked themselves passes: another guardian agreed for the child, and whoever takes
 * a consent back is a guardian no longer. One round trip.
 */
export async function needNoOlderConsent({ personId, kind, subject }: Pick<Need, 'personId' | 'kind' | 'subject'>): Promise<void> {
  const record = await consents.byId(personId, givenOnly)
  if (record && isGiven(record.given, kind, subject) && !isGivenAnew(record.given, kind, subject)) throw new AppError('NEEDS_CONSENT', kind)
}
