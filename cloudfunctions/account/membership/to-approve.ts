import { membershipContract } from '@/domain/account/contract/membership'
import { answerDueOn } from '@/domain/account/membership-rules'
import { maskedPhone } from '@/domain/account/masked'
import { chinaClock } from '@/domain/china-time'
import { shownName } from '@/domain/org/mask'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { people } from '../collections'
import { memberships } from './collections'

const { input, output } = membershipContract.toApprove
const rowFields = ['_id', 'name', 'state', 'place', 'toPlace', 'askedAt', 'filedBy', 'rev'] as const
const personFields = ['_id', 'phone', 'specialFamily'] as const

/** Three round trips with the post's: the list, village by village as its index has it, then masked names and the phone numbers' last four; of a special family the surname alone. */
export const toApprove = procedure('membership.decide', input, output).query(async ({ ctx, input: { limit, after } }) => {
  const { docs, next } = await memberships.inOrder({ where: withinPost(ctx.post, 'waitsAt'), by: 'waitsAt', then: 'askedAt', limit, after, only: rowFields })
  const known = docs.length === 0 ? [] : await people.find({ where: { _id: { $in: docs.map(({ _id }) => _id) } }, limit, only: personFields })
  const personOf = new Map(known.map((person) => [person._id, person]))
  const today = chinaClock(ctx.now).date
  const items = docs.map(({ _id, name, state, place, toPlace, askedAt, filedBy, rev }) => {
    const { phone = null, specialFamily = null } = personOf.get(_id) ?? {}
    const asked = askedAt ?? ctx.now
    const dueOn = answerDueOn(asked)
    const kind = state === 'transferring' ? ('transferIn' as const) : ('join' as const)
    return {
      personId: _id,
      name: shownName(name, specialFamily !== null),
      phone: phone && !specialFamily ? maskedPhone(phone.last4) : null,
      kind,
      askedAt: asked.toISOString(),
      dueOn,
      overdue: today > dueOn,
      placeName: (toPlace ?? place).names.at(-1) ?? '',
      onBehalf: filedBy !== null,
      version: rev,
    }
  })
  return { items, next }
})
