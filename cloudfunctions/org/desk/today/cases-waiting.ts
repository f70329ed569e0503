import { waitingCases } from '../../../support/verbs'
import { raiseOf, waitsHere } from './raise-of'
import { may, type TodaySource } from './source'

/** Applications that wait for this desk, or that a desk below has left lying. */
export const casesWaiting: TodaySource = async (post, _now, limit) => {
  if (!may(post, 'support.review')) return []
  const waiting = await waitingCases(waitsHere(post), post.role, limit)
  return waiting.flatMap(({ _id, title, who, placeName, toLookAt, dueAt, restricted, ...waits }) =>
    dueAt === null
      ? []
      : {
          key: `case:${_id}`,
          kind: 'application' as const,
          opens: { what: 'case' as const, id: _id },
          what: `审核${title}`,
          who,
          where: placeName,
          note: toLookAt > 0 ? `${toLookAt} 条请核对` : null,
          dueAt: dueAt.toISOString(),
          restricted,
          ...raiseOf(post, waits),
        },
  )
}
