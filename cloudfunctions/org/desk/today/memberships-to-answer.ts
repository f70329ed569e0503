import { answerDueOn } from '@/domain/account/membership-rules'
import { closingTime } from '@/domain/org/due'
import { maskedName } from '@/domain/org/mask'
import { waitingMemberships } from '../../../account/verbs'
import { placePaths, withinPost, type ActivePost } from '../../../kernel/active-post'
import type { TodaySource } from './source'

/** Five working days are never fewer than seven days: what was asked later cannot be overdue, so the level above need not see it yet. */
const soonestOverdueMs = 7 * 86_400_000

const waitsHere = (post: ActivePost) => ({ waitsAt: { $in: placePaths(post) } })
const leftLying = (post: ActivePost, now: Date) => ({ $and: [withinPost(post, 'waitsAt'), { askedAt: { $lt: new Date(now.getTime() - soonestOverdueMs) } }] })

/** Every level sees what waits for it; the township also what its villages have left lying, which so goes up one level by itself. */
export const membershipsToAnswer: TodaySource = async (post, now, limit) => {
  const [here, below] = await Promise.all([
    waitingMemberships(waitsHere(post), limit),
    post.role === 'townshipOfficer' ? waitingMemberships(leftLying(post, now), limit) : [],
  ])
  const isHere = new Set(here.map(({ _id }) => _id))
  const waiting = [...here, ...below.filter(({ _id }) => !isHere.has(_id))]
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
  const shown = rows.filter(({ key, dueAt }) => dueAt <= now || isHere.has(key.slice('membership:'.length))).slice(0, limit)
  return shown.map(({ dueAt, ...row }) => ({ ...row, dueAt: dueAt.toISOString(), ...raised(post, isHere.has(row.opens.id), dueAt <= now) }))
}

/** Only the township looks after what lies below: what waits there or higher goes nowhere by itself. */
function raised({ role }: ActivePost, isHere: boolean, isOverdue: boolean) {
  if (!isHere) return { raise: 'fromBelow' as const }
  return role === 'villageWorker' ? { raise: isOverdue ? ('went' as const) : ('above' as const) } : {}
}
