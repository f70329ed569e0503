import type { TodayRow } from '@/domain/org/contract/desk'
import type * as z from 'zod'
import { surnameOnly } from '@/domain/org/mask'
import { isTop } from '@/domain/org/raising'
import { isOfficer } from '@/domain/org/roles'
import type { ActivePost } from '../../../kernel/active-post'
import { calls } from '../../../kernel/notify/collections'
import { raisedHere } from '../../raised-here'
import type { TodaySource } from './source'

const read = ['_id', 'personId', 'kind', 'who', 'placeName', 'what', 'note', 'dueAt', 'restricted', 'assignee', 'raises', 'raiseTo', 'raisedTo', 'above'] as const
type Call = Pick<z.output<typeof calls.schema>, (typeof read)[number]>

const kinds = { message: 'call', help: 'help', handOver: 'handOver' } as const
const byDeadline = [['dueAt', 'asc'], ['_id', 'asc']] as const

/** What becomes of it when it is not made, and whose it is then, as far as that is known. */
function raiseOf({ assignee, raises, raiseTo, raisedTo, above }: Call, post: ActivePost): Pick<TodayRow, 'raise' | 'raiseTo'> {
  if (assignee !== post.id) return { raise: 'fromBelow' }
  const place = above === null ? {} : { raiseTo: above }
  if (raisedTo !== null) return { raise: 'went', ...place }
  if (!raises) return {}
  if (raiseTo !== null) return { raise: 'other', ...(raiseTo.name !== '' && { raiseTo: `${raiseTo.name}（${raiseTo.roleText}）`.slice(0, 60) }) }
  return isTop(post.orgPath) ? {} : { raise: 'above', ...place }
}

const toRow = (call: Call, post: ActivePost): TodayRow => {
  const { _id, personId, kind, who, placeName, what, note, dueAt, restricted } = call
  return {
    key: `call:${_id}`,
    kind: kinds[kind],
    opens: kind === 'handOver' ? { what: 'call' as const, id: _id } : { what: 'person' as const, id: personId },
    what,
    who: restricted ? surnameOnly(who) : who,
    where: placeName,
    note: note?.slice(0, 80) ?? null,
    dueAt: dueAt.toISOString(),
    restricted,
    ...raiseOf(call, post),
  }
}

/** Calls, asks for help, and what a colleague left behind; for an officer also what somebody below has not done in time. */
export const callsToMake: TodaySource = async (post, _now, limit) => {
  const mine = { assignee: post.id, state: 'open' as const }
  const missed = raisedHere(post, 'raisedFrom').map((came) => ({ ...came, state: 'open' as const }))
  // The state in each: asked for above both, its own index would be taken, and every open call read.
  const where = isOfficer(post.role) ? { $or: [mine, ...missed] } : mine
  const open = await calls.find({ where, order: byDeadline, limit, only: read })
  return open.map((call) => toRow(call, post))
}
