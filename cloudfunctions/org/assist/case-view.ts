import type * as z from 'zod'
import { mayDo, type AssistSide } from '@/domain/org/assist'
import type { AssistCase, AssistRow } from '@/domain/org/contract/assist'
import { roleName } from '@/domain/org/role-names'
import { isWithinPost, type ActivePost } from '../../kernel/active-post'
import type { assists } from './collections'

export type Assist = z.output<typeof assists.schema>

export const rowFields = ['_id', 'kind', 'state', 'who', 'restricted', 'placeName', 'answeringPlaceName', 'at', 'dueAt'] as const

export const toRow = ({ _id, kind, state, who, restricted, placeName, answeringPlaceName, at, dueAt }: Pick<Assist, (typeof rowFields)[number]>): AssistRow => ({
  id: _id,
  kind,
  state,
  who,
  restricted,
  askingPlace: placeName,
  answeringPlace: answeringPlaceName,
  at: at.toISOString(),
  dueAt: dueAt?.toISOString() ?? null,
})

/** Where this post stands: who covers both places stands on both sides. */
export const sidesOf = (post: ActivePost, { orgPath, answeringPath }: Pick<Assist, 'orgPath' | 'answeringPath'>): AssistSide[] => [
  ...(isWithinPost(post, orgPath) ? (['asking'] as const) : []),
  ...(isWithinPost(post, answeringPath) ? (['answering'] as const) : []),
]

const colleagueView = ({ name, placeName, role, phone }: Assist['asker']) => ({ name, placeName, roleName: roleName(role), phone })

export function toCase(assist: Assist, post: ActivePost): AssistCase {
  const sides = sidesOf(post, assist)
  const { question, reason, asker, taker, answer, timeline, state, personId } = assist
  return {
    ...toRow(assist),
    question,
    reason,
    asker: colleagueView(asker),
    taker: taker && colleagueView(taker),
    answer,
    steps: timeline.map(({ at, state: reached, byName }) => ({ at: at.toISOString(), state: reached, by: byName })),
    can: mayDo(state, sides),
    personId: sides.includes('asking') ? personId : null,
  }
}
