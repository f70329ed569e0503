import { membershipContract } from '@/domain/account/contract/membership'
import { answerDueAt } from '@/domain/account/membership-rules'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { namedPlace } from '../../org/verbs'
import { changedBefore, changeMembership } from './change-membership'
import { memberships } from './collections'
import { toMembership } from './to-membership'
import { whoDecides } from './who-decides'

const { input, output } = membershipContract.transfer

/** The card stays good until the new place has answered; refused, everything stays as it was. */
export const transfer = procedure('account.membership', input, output).mutation(async ({ ctx, input: { id, placeId } }) => {
  const { me, now } = ctx
  const before = await changedBefore(me, { id })
  if (before) return { membership: toMembership(before) }
  const { orgPath, place } = await namedPlace(placeId, 'membership')
  const { waitsAt, answeredBy } = await whoDecides(orgPath, me, now)
  const row = await changeMembership(() => memberships.byId(me), { id, by: me, now }, (known) => {
    if (known.orgPath === orgPath) throw new AppError('BAD_INPUT', 'transfer to where one is', { sentence: '您的会员就在这里，不用再转。' })
    return { step: 'transfer', words: `申请转到${place.names.at(-1)}${answeredBy}`, decision: false, fields: { toPath: orgPath, toPlace: place, waitsAt, askedAt: now, raiseAt: answerDueAt(now), raisedTo: null } }
  })
  return { membership: toMembership(row) }
})
