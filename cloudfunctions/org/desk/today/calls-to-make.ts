import { surnameOnly } from '@/domain/org/mask'
import { calls } from '../../../kernel/notify/collections'
import type { TodaySource } from './source'

const read = ['_id', 'personId', 'kind', 'who', 'placeName', 'what', 'note', 'dueAt', 'restricted'] as const
const kinds = { message: 'call', help: 'help', handOver: 'handOver' } as const

/** Calls, asks for help, and what a colleague left behind. */
export const callsToMake: TodaySource = async (post, _now, limit) => {
  const open = await calls.find({ where: { assignee: post.id, state: 'open' }, order: [['dueAt', 'asc'], ['_id', 'asc']], limit, only: read })
  return open.map(({ _id, personId, kind, who, placeName, what, note, dueAt, restricted }) => ({
    key: `call:${_id}`,
    kind: kinds[kind],
    opens: kind === 'handOver' ? { what: 'call', id: _id } : { what: 'person', id: personId },
    what,
    who: restricted ? surnameOnly(who) : who,
    where: placeName,
    note: note?.slice(0, 80) ?? null,
    dueAt: dueAt.toISOString(),
    restricted,
  }))
}
