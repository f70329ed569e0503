/** One batch of a hand-over: run by the request that begins it, then by the timer until nothing is left. Running it again, or twice at once, changes nothing. */
import type * as z from 'zod'
import { AppError } from '@/domain/errors'
import { posts } from '../../kernel/collections'
import { calls } from '../../kernel/notify/collections'
import { handOvers, invitations } from './collections'
import { moveFamilies } from './move-families'
import { openWork } from './open-work'
import { tellSuccessor } from './tell-successor'

export type HandOver = z.output<typeof handOvers.schema>

/** Gives the hand-over as it stands after this batch. */
export async function runHandOver(id: string, now: Date): Promise<HandOver> {
  const row = await found(id)
  if (row.state === 'done') return row
  // Closed first: no new work comes to the post while its work goes over.
  await posts.updateOne(
    { _id: id, state: { $in: ['active', 'suspended'] } },
    { $set: { state: 'left' }, $push: { timeline: { at: now, what: 'left', by: row.by, note: `交给${row.to.name}` } } },
  )
  if (row.counts === null) await handOvers.updateOne({ _id: id, counts: null }, { $set: { counts: await openWork(id) } })
  const moreFamilies = await moveFamilies(row, now)
  if (moreFamilies) return found(id)
  // After the families: as long as one names the old post, a new call may still be given to it.
  await Promise.all([
    calls.updateWhere({ assignee: id, state: 'open' }, { $set: { assignee: row.to.postId } }),
    calls.updateWhere({ 'raiseTo.postId': id, raises: true }, { $set: { raiseTo: { postId: row.to.postId, personId: row.to.personId } } }),
    invitations.updateWhere({ 'by.postId': id, state: 'open' }, { $set: { by: { postId: row.to.postId, personId: row.to.personId, name: row.to.name, role: row.to.role } } }),
  ])
  await tellSuccessor(await found(id), now)
  await handOvers.updateOne({ _id: id, state: 'running' }, { $set: { state: 'done', doneAt: now } })
  return found(id)
}

async function found(id: string): Promise<HandOver> {
  const row = await handOvers.byId(id)
  if (!row) throw new AppError('NOT_FOUND', `hand-over ${id}`)
  return row
}
