import { filings, mandates } from './collections'
import { voidFilings } from './void-filings'

const batch = 50

/** Posts that rest: what waits under their mandates is void. The mandates stay, for a post may work again. At most a batch of filings; says how many there were. */
export async function voidFilingsAtPosts(postIds: readonly string[], now: Date): Promise<number> {
  const waiting = postIds.length === 0 ? [] : await filings.find({ where: { postId: { $in: postIds }, state: 'toConfirm' }, limit: batch, only: ['mandateId'] })
  if (waiting.length === 0) return 0
  // Of these posts still: a mandate that went over to a colleague holds on.
  const resting = { _id: { $in: waiting.map(({ mandateId }) => mandateId) }, postId: { $in: postIds } }
  await mandates.updateWhere({ ...resting, voiding: false }, { $set: { voiding: true } })
  const marked = await mandates.find({ where: { ...resting, voiding: true }, limit: batch, only: ['_id'] })
  for (const { _id } of marked) await voidFilings(_id, now)
  return waiting.length
}
