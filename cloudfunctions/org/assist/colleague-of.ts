import type { ActivePost } from '../../kernel/active-post'
import { posts } from '../../kernel/collections'

/** A post as a case remembers who acted, with the work phone: one round trip. */
export async function colleagueOf({ id, personId, name, role, placeName }: ActivePost) {
  const post = await posts.byId(id, ['phone'])
  return { postId: id, personId, name, role, placeName, phone: post?.phone ?? null }
}
