import { membershipContract } from '@/domain/account/contract/membership'
import { maskedName } from '@/domain/account/masked'
import { hasCard } from '@/domain/account/membership-rules'
import { chinaClock } from '@/domain/china-time'
import { procedure } from '../../kernel/procedure'
import { cardNumber, readCardCode } from './card-code'
import { cardScans, memberships } from './collections'

const { input, output } = membershipContract.verifyCard
const fields = ['state', 'place', 'cardNo', 'since', 'name'] as const
const scanFields = ['scan', 'by'] as const

/** A code works for one scan; the same scan sent again gets the same answer. Masked name and standing, nothing more. */
export const verifyCard = procedure('membership.verify', input, output).mutation(async ({ ctx, input: { id, payload } }) => {
  const read = readCardCode(payload, ctx.now)
  if (!read.ok) return read
  const { personId, slot } = read
  const code = `${personId}:${slot}`
  if (!(await cardScans.insertIfNew({ _id: code, personId, scan: id, by: ctx.me, at: ctx.now }))) {
    const first = await cardScans.byId(code, scanFields)
    if (first?.scan !== id || first.by !== ctx.me) return { ok: false as const, why: 'used' as const }
  }
  const row = await memberships.byId(personId, fields)
  if (!row || !hasCard(row.state) || !row.since) return { ok: false as const, why: 'notMember' as const }
  return {
    ok: true as const,
    name: maskedName(row.name),
    cardNo: row.cardNo ?? cardNumber(personId),
    placeName: row.place.names.at(-1) ?? '',
    state: row.state,
    since: chinaClock(row.since).date,
  }
})
