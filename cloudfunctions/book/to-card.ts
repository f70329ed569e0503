import { foldedSession, type FoldedSession } from '@/domain/book/session/folded-session'
import type { SessionCard, SessionDetail } from '@/domain/book/session/session-card'
import type { SessionRow } from './collections'

export const cardFields = [
  '_id', 'venueId', 'venueName', 'spot', 'startsAt', 'endsAt', 'state', 'closedWhy', 'title', 'kind', 'withWhom', 'example', 'capacity', 'kept', 'seatsOf', 'mostSeats', 'rulesRev', 'opensAt', 'closesAt',
  'cancelUntil', 'audience', 'quotas', 'date', 'log', 'questions',
] as const satisfies ReadonlyArray<keyof SessionRow>
export const detailFields = [...cardFields, 'about', 'bring', 'address', 'room', 'phone'] as const satisfies ReadonlyArray<keyof SessionRow>

type CardRow = Pick<SessionRow, (typeof cardFields)[number]>
type DetailRow = Pick<SessionRow, (typeof detailFields)[number]>

export function toCard(row: CardRow, folded: FoldedSession = foldedSession(row.log, row)): SessionCard {
  const { _id: id, venueId, venueName, title, kind, withWhom, closedWhy, example } = row
  const { rulesRev, audience, quotas, seatsOf, mostSeats } = row
  const { capacity, free, taken } = folded.seats
  return {
    id,
    venueId,
    venueName,
    ...(row.spot && { spot: row.spot }),
    title,
    kind,
    withWhom,
    date: row.date,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    closedWhy: row.state === 'closed' ? (closedWhy ?? '') : null,
    seats: { capacity, free, taken, waiting: folded.line.length },
    rules: {
      rulesRev,
      opensAt: row.opensAt.toISOString(),
      closesAt: row.closesAt.toISOString(),
      cancelUntil: row.cancelUntil.toISOString(),
      audience,
      quotas,
      seatsOf,
      mostSeats,
    },
    example,
    ...(row.questions && row.questions.length > 0 && { asks: true as const }),
  }
}

export function toDetail(row: DetailRow, folded?: FoldedSession): SessionDetail {
  const { about, bring, address, room, phone } = row
  return { ...toCard(row, folded), about, bring, address, room, phone, questions: row.questions ?? [] }
}
