import { addDays } from '@/domain/grow/calendar-days'
import { afterWorkingDays, closingTime } from '@/domain/org/due'
import { placePaths } from '../../../kernel/active-post'
import { waitingBatches, waitingChanges, waitingEnds } from '../../../support/verbs'
import { may, type TodaySource } from './source'

/** What the association asks of its own people: no rule sets these days. A colleague's payment waits on it. */
const lookedAtWithinDays = 2

/** What one colleague did and another has to agree to: payments, changes of programmes, ends of what is paid monthly. Not what the post's own person did. */
export const secondLooks: TodaySource = async (post, _now, limit) => {
  const [here, me] = [placePaths(post), post.personId]
  const [batches, changes, ends] = await Promise.all([
    may(post, 'support.money') ? waitingBatches(here, me, limit) : [],
    may(post, 'support.programmes') ? waitingChanges(here, me, limit) : [],
    // Of the county, where it is decided; those above see them on the page of yearly reviews.
    post.role === 'countyOfficer' && may(post, 'support.end') ? waitingEnds(here, me, limit) : [],
  ])
  const row = { kind: 'second' as const, restricted: false, note: null }
  const due = (at: Date) => afterWorkingDays(at, lookedAtWithinDays).toISOString()
  return [
    ...batches.map(({ _id, title, placeName, makerName, madeAt }) => ({ ...row, key: `batch:${_id}`, opens: { what: 'batch' as const, id: _id }, what: `复核放行：${title}打款`, who: byWhom(makerName), where: placeName, dueAt: due(madeAt) })),
    ...changes.map(({ _id, title, placeName, proposedByName, proposedAt, from }) => ({ ...row, key: `change:${_id}`, opens: { what: 'change' as const, id: _id }, what: `复核改动：${title}`, who: byWhom(proposedByName), where: placeName, dueAt: earlier(due(proposedAt), closingTime(addDays(from, -1)).toISOString()) })),
    ...ends.flatMap(({ _id, title, who, placeName, restricted, proposal }) => (proposal ? { ...row, key: `end:${_id}`, opens: { what: 'annual' as const, id: _id }, what: `复核退出：${title}`, who, where: placeName.slice(0, 60), restricted, dueAt: due(new Date(`${proposal.on}T09:00:00+08:00`)) } : [])),
  ]
}

/** Of two moments of one length. From its day on a change cannot be agreed to any more. */
const earlier = (one: string, other: string) => (one < other ? one : other)

/** 岳麓区 谭静 is said 谭静提的: the list has room for a name alone. */
const byWhom = (byName: string) => `${byName.split(' ').slice(-1)[0] ?? ''}提的`.slice(0, 20)
