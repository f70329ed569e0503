import { membershipContract } from '@/domain/account/contract/membership'
import { answerDueOn } from '@/domain/account/membership-rules'
import { maskedPhone } from '@/domain/account/masked'
import { chinaClock } from '@/domain/china-time'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { people } from '../collections'
import { memberships } from './collections'

const { input, output } = membershipContract.toApprove
const rowFields = ['_id', 'name', 'state', 'place', 'toPlace', 'askedAt', 'filedBy', 'rev'] as const
const phoneFields = ['_id', 'phone'] as const

/** Three round trips with the post's: the list, village by village as its index has it, and the phone numbers' last four. */
export const toApprove = procedure('membership.decide', input, output).query(async ({ ctx, input: { limit, after } }) => {
  const { docs, next } = await memberships.inOrder({ where: withinPost(ctx.post, 'waitsAt'), by: 'waitsAt', then: 'askedAt', limit, after, only: rowFields })
  const phones = docs.length === 0 ? [] : await people.find({ where: { _id: { $in: docs.map(({ _id }) => _id) } }, limit, only: phoneFields })
  const phoneOf = new Map(phones.map(({ _id, phone }) => [_id, phone && maskedPhone(phone.last4)]))
  const today = chinaClock(ctx.now).date
  const items = docs.map(({ _id, name, state, place, toPlace, askedAt, filedBy, rev }) => {
    const asked = askedAt ?? ctx.now
    const dueOn = answerDueOn(asked)
    const kind = state === 'transferring' ? ('transferIn' as const) : ('join' as const)
    return {
      personId: _id,
      name,
      phone: phoneOf.get(_id) ?? null,
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
