import { notFound } from '@/domain/refusals'
import { withinPost, type ActivePost } from '../../kernel/active-post'
import { programmeChanges, type StoredChange } from './collections'

/** A change of the post's place or below: one round trip. NOT_FOUND for one of elsewhere. */
export async function changeAtPost(post: ActivePost, id: string): Promise<StoredChange> {
  const [row] = await programmeChanges.find({ where: { $and: [{ _id: id }, withinPost(post)] }, limit: 1 })
  if (!row) throw notFound('programmeChange', `change ${id} is not at this post`)
  return row
}
