import type { Raise } from '@/domain/org/contract/desk'
import type * as z from 'zod'
import { coveringPaths } from '@/domain/org/hand-over'
import { surnameOnly } from '@/domain/org/mask'
import { isOfficer } from '@/domain/org/roles'
import { placePaths, type ActivePost } from '../../../kernel/active-post'
import { calls } from '../../../kernel/notify/collections'
import type { TodaySource } from './source'

const read = ['_id', 'personId', 'kind', 'who', 'placeName', 'what', 'note', 'dueAt', 'restricted', 'assignee', 'raises', 'raiseTo', 'raisedTo'] as const
type Call = Pick<z.output<typeof calls.schema>, (typeof read)[number]>

const kinds = { message: 'call', help: 'help', handOver: 'handOver' } as const
const byDeadline = [['dueAt', 'asc'], ['_id', 'asc']] as const

function raiseOf({ raises, raiseTo, raisedTo }: Call, { orgPath }: ActivePost): Raise | undefined {
  if (raisedTo !== null) return 'went'
  if (!raises) return undefined
  if (raiseTo !== null) return 'other'
  return coveringPaths(orgPath).length > 1 ? 'above' : undefined
}

const toRow = ({ _id, personId, kind, who, placeName, what, note, dueAt, restricted }: Call, raise: Raise | undefined) => ({
  key: `call:${_id}`,
  kind: kinds[kind],
  opens: kind === 'handOver' ? { what: 'call' as const, id: _id } : { what: 'person' as const, id: personId },
  what,
  who: restricted ? surnameOnly(who) : who,
  where: placeName,
  note: note?.slice(0, 80) ?? null,
  dueAt: dueAt.toISOString(),
  restricted,
  ...(raise && { raise }),
})

/** Calls, asks for help, and what a colleague left behind. */
export const callsToMake: TodaySource = async (post, _now, limit) => {
  const open = await calls.find({ where: { assignee: post.id, state: 'open' }, order: byDeadline, limit, only: read })
  return open.map((call) => toRow(call, raiseOf(call, post)))
}

/** What somebody below has not done in time. */
export const callsRaised: TodaySource = async (post, _now, limit) => {
  if (!isOfficer(post.role)) return []
  const open = await calls.find({ where: { raisedTo: { $in: placePaths(post) }, state: 'open' }, order: byDeadline, limit, only: read })
  // Handed over to this very post meanwhile, it is in the list above.
  return open.filter(({ assignee }) => assignee !== post.id).map((call) => toRow(call, 'fromBelow'))
}
