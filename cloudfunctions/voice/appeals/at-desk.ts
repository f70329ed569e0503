import { notFound } from '@/domain/refusals'
import { placePaths, withinPost, type ActivePost } from '../../kernel/active-post'
import { voiceAppeals, type AppealDoc } from './collections'
import { rolesHearing } from './office'

/** An appeal of this post's subtree, by a role of the level that hears it. One round trip. NOT_FOUND for anything else. */
export async function appealAtPost(post: ActivePost, id: string): Promise<AppealDoc> {
  const [row] = await voiceAppeals.find({ where: { $and: [{ _id: id }, withinPost(post)] }, limit: 1 })
  if (!row || !rolesHearing(row.refusal.level).includes(post.role)) throw notFound('appeal', `appeal ${id} is not at this post`)
  return row
}

/** Whether it waits at this place, or came up to it. */
export function isTheirs(post: ActivePost, { state, waitsAt, raisedTo }: Pick<AppealDoc, 'state' | 'waitsAt' | 'raisedTo'>): boolean {
  if (state !== 'open' || waitsAt === null) return false
  const here = placePaths(post)
  return here.includes(waitsAt) || here.some((path) => waitsAt.startsWith(path) && raisedTo !== null && raisedTo.length <= path.length)
}
