import { articles } from '../collections'
import { manuscripts, type Manuscript } from './collections'

/** Readers learn that it was read again, and until when that holds. Doing it again changes nothing. */
export async function finishRenewal({ _id, reviewer, reviewedOn, reviewDueOn, released }: Manuscript): Promise<void> {
  if (!reviewer || !reviewedOn || !reviewDueOn || !released) throw new Error(`${_id}: nothing to renew`)
  await articles.updateOne({ _id, version: released.version }, { $set: { reviewer, reviewSigned: true, reviewedOn, reviewDueOn } })
  await manuscripts.updateOne({ _id, going: 'renew' }, { $set: { going: null, goingAt: null } })
}
