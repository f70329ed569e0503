import { AppError } from '@/domain/errors'
import type { SupportCase } from '../cases/collections'
import { beginFollowUp } from './begin-follow-up'
import { projectFollowUps, type ProjectFollowUp } from './collections'
import { lookFields } from './look-fields'

type Entry = ProjectFollowUp['entries'][number]

const mostTries = 3
const mostEntries = 200

/**
 * One word on a project, once: with it changes when it is looked at next, in one update over the record as it was read. Three round trips: the record, the desk, the change; two more where the timer has not
 * begun it yet. Who meets somebody else's word reads again.
 */
export async function writeDown(row: SupportCase, entry: Entry, now: Date): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const known = await projectFollowUps.byId(row._id)
    if (!known) {
      await beginFollowUp(row, now)
      continue
    }
    if (known.entries.some(({ act }) => act === entry.act)) return
    const entries = [...known.entries, entry].slice(-mostEntries)
    const set = { entries, ...(await lookFields(entries, known, known, now)) }
    if (await projectFollowUps.updateOne({ _id: row._id, rev: known.rev }, { $set: set, $inc: { rev: 1 } })) return
  }
  throw new AppError('CONFLICT', `project of ${row._id} was changed`)
}
