import { membershipContract } from '@/domain/account/contract/membership'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { namedPlace } from '../../org/verbs'
import { changeMembership } from './change-membership'
import { memberships } from './collections'
import { toMembership } from './to-membership'

const { input, output } = membershipContract.transfer

/** The card stays good until the new place has answered; refused, everything stays as it was. */
export const transfer = procedure('account.membership', input, output).mutation(async ({ ctx, input: { id, placeId } }) => {
  const { me, now } = ctx
  const { orgPath, place } = await namedPlace(placeId)
  const row = await changeMembership(() => memberships.byId(me), { id, by: me, now }, (known) => {
    if (known.orgPath === orgPath) throw new AppError('BAD_INPUT', 'transfer to where one is')
    return { step: 'transfer', words: `申请转到${place.names.at(-1)}`, decision: false, fields: { toPath: orgPath, toPlace: place, waitsAt: orgPath, askedAt: now } }
  })
  return { membership: toMembership(row) }
})
