import { createHash } from 'node:crypto'
import type * as z from 'zod'
import type { PersonId } from '@/domain/account/person-id'
import { calls } from '../../kernel/notify/collections'

type Call = z.output<typeof calls.schema>
type Asking = Pick<Call, 'what' | 'note'> & { personId: PersonId; ask: string }

/**
 * `made`: the call that this asking belongs to, since the same is waited for already, or since it was made by this very tap. `_id` is its id, or that of the
 * call to make: it follows from the last one of its kind, so two taps at once make one.
 */
export async function sameAsking({ personId, what, note, ask }: Asking): Promise<{ made: Call | undefined; _id: string }> {
  const [last] = await calls.find({ where: { personId, kind: 'help', what, note }, order: [['at', 'desc']], limit: 1 })
  if (last && (last.state === 'open' || last.ask === ask)) return { made: last, _id: last._id }
  const after = createHash('sha256').update(JSON.stringify([what, note, last?._id ?? null])).digest('hex').slice(0, 12)
  return { made: undefined, _id: `help:${personId}:${after}` }
}
