import type { BookableSession } from '@/domain/book/rules/refusal'
import type { SessionRow } from './collections'

type Row = Pick<SessionRow, '_id' | 'date' | 'startsAt' | 'endsAt' | 'opensAt' | 'closesAt' | 'audience' | 'quotas' | 'state' | 'closedWhy'>

/** A session as the rules of booking ask for it. */
export const toBookable = ({ _id: id, date, startsAt, endsAt, opensAt, closesAt, audience, quotas, state, closedWhy }: Row): BookableSession => ({
  id,
  date,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  opensAt: opensAt.toISOString(),
  closesAt: closesAt.toISOString(),
  audience,
  quotas,
  cancelled: state === 'closed' ? { reason: closedWhy ?? '' } : null,
})
