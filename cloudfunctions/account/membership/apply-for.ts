import { answerDueAt, type MembershipStep } from '@/domain/account/membership-rules'
import { AppError } from '@/domain/errors'
import { namedPlace } from '../../org/verbs'
import { people } from '../collections'
import { beginMembership, changedBefore } from './change-membership'
import type { MembershipRow } from './row'
import { whoDecides } from './who-decides'

interface Application {
  id: string
  personId: string
  /** Where the person lives, when not said. */
  placeId: string | undefined
  /** Who filed it for the person, who confirmed it. */
  filedBy: string | null
  now: Date
}

const personFields = ['name', 'place'] as const
const noPlace = '先在“我的地方”里选您住在哪里，再来申请入会。'

/** Five round trips. Throws BAD_INPUT, in words, for somebody without a place, or a place where one cannot join. */
export async function applyFor({ id, personId, placeId, filedBy, now }: Application): Promise<MembershipRow> {
  const [person, before] = await Promise.all([people.byId(personId, personFields), changedBefore(personId, { id })])
  if (before) return before
  if (!person) throw new AppError('NOT_SIGNED_IN', 'no record of this person')
  const at = placeId ?? person.place?.placeId
  if (at === undefined) throw new AppError('BAD_INPUT', 'no place to join at', { sentence: noPlace })
  const { orgPath, place } = await namedPlace(at, 'membership')
  const { waitsAt, answeredBy } = await whoDecides(orgPath, personId, now)
  const step: MembershipStep = 'apply'
  return beginMembership(
    { _id: personId, orgPath, place, toPath: null, toPlace: null, waitsAt, askedAt: now, raiseAt: answerDueAt(now), raisedTo: null, cardNo: null, since: null, filedBy, name: person.name },
    { id, by: filedBy ?? personId, now },
    { step, words: `申请加入${place.names.at(-1)}计生协${answeredBy}`, decision: false },
  )
}
