import { answerDueAt } from '@/domain/account/membership-rules'
import { maskedName } from '@/domain/org/mask'
import { waitingMemberships } from '../../../account/verbs'
import { raiseOf, waitsHere } from './raise-of'
import { may, type TodaySource } from './source'

/** Every level sees what waits for it, and what was left lying below. */
export const membershipsToAnswer: TodaySource = async (post, now, limit) => {
  if (!may(post, 'membership.decide')) return []
  const waiting = await waitingMemberships(waitsHere(post), limit)
  return waiting.map(({ _id, name, place, toPlace, state, askedAt, ...waits }) => ({
    key: `membership:${_id}`,
    kind: 'membership' as const,
    opens: { what: 'membership' as const, id: _id },
    what: state === 'transferring' ? '会员转入，等您答复' : '申请入会，等您答复',
    who: maskedName(name),
    where: (toPlace ?? place).names.at(-1) ?? '',
    note: null,
    dueAt: answerDueAt(askedAt ?? now).toISOString(),
    restricted: false,
    ...raiseOf(post, waits),
  }))
}
