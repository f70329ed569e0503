import { answerDueOn } from '@/domain/account/membership-rules'
import { closingTime } from '@/domain/org/due'
import { maskedName } from '@/domain/org/mask'
import { waitingMemberships } from '../../../account/verbs'
import { placePaths, withinPost, type ActivePost } from '../../../kernel/active-post'
import type { TodaySource } from './source'

/** Five working days are never fewer than seven days: what was asked later cannot be overdue, so the level above need not see it yet. */
const soonestOverdueMs = 7 * 86_400_000

const waitsFor = (post: ActivePost, now: Date) =>
  post.role === 'villageWorker'
    ? { waitsAt: { $in: placePaths(post) } }
    : { $and: [withinPost(post, 'waitsAt'), { askedAt: { $lt: new Date(now.getTime() - soonestOverdueMs) } }] }

/** The village sees what waits for it; the township what its villages have left lying, which so goes up one level by itself. */
export const membershipsToAnswer: TodaySource = async (post, now, limit) => {
  if (post.role !== 'villageWorker' && post.role !== 'townshipOfficer') return []
  const waiting = await waitingMemberships(waitsFor(post, now), limit)
  const rows = waiting.map(({ _id, name, place, toPlace, state, askedAt }) => ({
    key: `membership:${_id}`,
    kind: 'membership' as const,
    opens: { what: 'membership' as const, id: _id },
    what: state === 'transferring' ? '会员转入，等您答复' : '申请入会，等您答复',
    who: maskedName(name),
    where: (toPlace ?? place).names.at(-1) ?? '',
    note: null,
    dueAt: closingTime(answerDueOn(askedAt ?? now)),
    restricted: false,
  }))
  const isVillage = post.role === 'villageWorker'
  const shown = isVillage ? rows : rows.filter(({ dueAt }) => dueAt <= now)
  return shown.map(({ dueAt, ...row }) => ({ ...row, dueAt: dueAt.toISOString(), raise: !isVillage ? 'fromBelow' : dueAt <= now ? 'went' : 'above' }))
}
