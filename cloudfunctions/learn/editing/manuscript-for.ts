import { notFound } from '@/domain/refusals'
import { withinPost, type ActivePost } from '../../kernel/active-post'
import { manuscripts, type Manuscript } from './collections'

/** One of this post's place or below; NOT_FOUND for any other. One round trip. */
export async function manuscriptFor(post: ActivePost, id: string): Promise<Manuscript> {
  const [found] = await manuscripts.find({ where: { $and: [{ _id: id }, withinPost(post)] }, limit: 1 })
  if (!found) throw notFound('manuscript', `manuscript ${id}`)
  return found
}
