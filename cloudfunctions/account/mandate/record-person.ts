import { mandateContract } from '@/domain/account/contract/mandate'
import { earliestBirth } from '@/domain/account/earliest-birth'
import { filingSubjects } from '@/domain/account/mandate'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { isWithinPost } from '../../kernel/active-post'
import { seal, unseal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { namedPlace } from '../../org/verbs'
import { people } from '../collections'
import { needConsent } from '../consent/need-consent'
import { newPerson } from '../new-person'
import type { Person } from '../person'
import { mandates } from './collections'
import { postHelper } from './post-helper'
import { notFound } from '@/domain/refusals'

const { input, output } = mandateContract.recordPerson

/**
 * Somebody without WeChat. The id that the worker's screen made names the person and the mandate, so the same tap again is the same person. In this order: the
 * consent that was read out, the person, the mandate. A cut leaves the earlier without the later, and the next tap goes on.
 */
export const recordPerson = procedure('mandate.askInPlace', input, output).mutation(async ({ ctx, input: { id, name, birthOn = null, phone = null, placeId, told } }) => {
  const { post, me, now } = ctx
  const _id = `p${id}`
  if (birthOn !== null && !(earliestBirth(now) <= birthOn && birthOn <= chinaClock(now).date)) throw new AppError('BAD_INPUT', 'nobody alive was born then')
  const [known, { orgPath, place }] = await Promise.all([people.byId(_id), namedPlace(placeId, 'living')])
  if (!isWithinPost(post, orgPath)) throw notFound('place', `place ${placeId} is not of this post`)
  const said = { name, birthOn, phone, placeId, recordedBy: post.id }
  if (known && !isAsSaid(known, said)) throw new AppError('CONFLICT', `${_id} is somebody else`)
  if (!known) {
    await needConsent({ personId: _id, kind: 'recorded', agree: told, now, toldBy: me })
    const sealed = phone === null ? null : { sealed: seal(phone, _id), last4: phone.slice(-4), verified: false }
    const person = newPerson({ _id, openid: null, createdAt: now, recordedBy: post.id, name, birthOn, phone: sealed, orgPath, place })
    if (!(await people.insertIfNew(person))) {
      const other = await people.byId(_id)
      if (!other || !isAsSaid(other, said)) throw new AppError('CONFLICT', `${_id} is somebody else`)
    }
  }
  const step = { at: now, by: me }
  const timeline = [{ ...step, state: 'asked' as const }, { ...step, state: 'confirmed' as const }]
  await mandates.insertIfNew({ _id: id, parties: [_id, me], personId: _id, personName: name, ...postHelper(post), what: [...filingSubjects], state: 'confirmed', askedAt: now, timeline, voiding: false })
  return { personId: _id, mandateId: id }
})

interface Said {
  name: string
  birthOn: string | null
  phone: string | null
  placeId: string
  recordedBy: string
}

const isAsSaid = (person: Person, { name, birthOn, phone, placeId, recordedBy }: Said): boolean =>
  person.recordedBy === recordedBy &&
  person.name === name &&
  person.birthOn === birthOn &&
  person.place?.placeId === placeId &&
  (person.phone ? unseal(person.phone.sealed, person._id) : null) === phone
