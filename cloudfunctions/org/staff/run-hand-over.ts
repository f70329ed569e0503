/** One batch of a hand-over: run by the request that begins it, then by the timer until nothing is left. Running it again, or twice at once, changes nothing. */
import { notFound } from '@/domain/refusals'
import type * as z from 'zod'
import { posts } from '../../kernel/collections'
import { handOvers } from './collections'
import { moveWork } from './move-work'
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
  if (row.counts === null) await handOvers.updateOne({ _id: id, counts: null }, { $set: { counts: await openWork({ ...row.from, orgPath: row.orgPath }, now) } })
  const more = await moveWork(row, now)
  if (more) return found(id)
  await tellSuccessor(await found(id), now)
  await handOvers.updateOne({ _id: id, state: 'running' }, { $set: { state: 'done', doneAt: now } })
  return found(id)
}

async function found(id: string): Promise<HandOver> {
  const row = await handOvers.byId(id)
  if (!row) throw notFound('handOver', `hand-over ${id}`)
  return row
}
