import { manuscripts, type Manuscript } from './collections'
import { sideOf } from './to-readers/side-of'

/** Readers learn that it was read again, and until when that holds. Doing it again changes nothing. */
export async function finishRenewal(doc: Manuscript): Promise<void> {
  await sideOf(doc.kind).renew(doc)
  await manuscripts.updateOne({ _id: doc._id, going: 'renew' }, { $set: { going: null, goingAt: null } })
}
