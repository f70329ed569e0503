import type { MembershipStep } from '@/domain/account/membership-rules'
import { AppError } from '@/domain/errors'
import { namedPlace } from '../../org/verbs'
import { people } from '../collections'
import { beginMembership } from './change-membership'
import type { MembershipRow } from './row'

interface Application {
  id: string
  personId: string
  /** Where the person lives, when not said. */
  placeId: string | undefined
  /** Who filed it for the person, who confirmed it. */
  filedBy: string | null
  now: Date
}

const personFields = ['name', 'place', 'orgPath'] as const
/** A township and below: only there is somebody who knows the people. */
const shallowest = 4

/** Three round trips, and two more for a place that is named. Throws BAD_INPUT for somebody without a place, or a place too high. */
export async function applyFor({ id, personId, placeId, filedBy, now }: Application): Promise<MembershipRow> {
  const [person, named] = await Promise.all([people.byId(personId, personFields), placeId === undefined ? undefined : namedPlace(placeId)])
  if (!person) throw new AppError('NOT_SIGNED_IN', 'no record of this person')
  const place = named?.place ?? person.place
  const orgPath = named?.orgPath ?? person.orgPath
  if (!place || !orgPath || orgPath.split('.').length - 1 < shallowest) throw new AppError('BAD_INPUT', 'no place to join at')
  const step: MembershipStep = 'apply'
  return beginMembership(
    { _id: personId, orgPath, place, toPath: null, toPlace: null, waitsAt: orgPath, askedAt: now, cardNo: null, since: null, filedBy, name: person.name },
    { id, by: filedBy ?? personId, now },
    { step, words: `申请加入${place.names.at(-1)}计生协`, decision: false },
  )
}
