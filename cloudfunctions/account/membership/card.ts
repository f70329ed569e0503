import { membershipContract } from '@/domain/account/contract/membership'
import { hasCard } from '@/domain/account/membership-rules'
import { chinaClock } from '@/domain/china-time'
import { procedure } from '../../kernel/procedure'
import { cardCode, cardNumber, slotOf, slotStart } from './card-code'
import { memberships } from './collections'
import { notFound } from '@/domain/refusals'

const { input, output } = membershipContract.card
const fields = ['state', 'place', 'cardNo', 'since', 'name'] as const
const slotsAhead = 5

/** One round trip for five minutes of codes. */
export const card = procedure('account.membership', input, output).query(async ({ ctx }) => {
  const row = await memberships.byId(ctx.me, fields)
  if (!row || !hasCard(row.state) || !row.since) throw notFound('card', 'no card')
  const first = slotOf(ctx.now)
  const slots = Array.from({ length: slotsAhead }, (_, i) => first + i)
  return {
    cardNo: row.cardNo ?? cardNumber(ctx.me),
    name: row.name,
    placeName: row.place.names.at(-1) ?? '',
    since: chinaClock(row.since).date,
    slots: slots.map((slot) => ({ payload: cardCode(ctx.me, slot), from: slotStart(slot).toISOString(), until: slotStart(slot + 1).toISOString() })),
  }
})
