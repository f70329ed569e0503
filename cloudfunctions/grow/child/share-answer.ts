import type * as z from 'zod'
import type { SeenChild } from '@/domain/account/family-child'
import type { GrowthShare } from '@/domain/grow/share-contract'
import type { growthShares } from '../share-collection'

type Row = z.output<(typeof growthShares)['schema']>

/** A link as the guardians see it. */
export function shareAnswer({ _id, key, by, showsName, at, endsAt, endedAt, looks }: Row, { nameOf }: Pick<SeenChild, 'nameOf'>, me: string, now: Date): GrowthShare {
  const state = endedAt ? 'ended' : endsAt <= now ? 'over' : 'open'
  return {
    id: _id,
    token: state === 'open' ? key : null,
    by: nameOf(by),
    mine: by === me,
    showsName,
    at: at.toISOString(),
    until: endsAt.toISOString(),
    state,
    looks: looks.map((look) => ({ at: look.at.toISOString(), who: look.who })).reverse(),
  }
}
