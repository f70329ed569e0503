import { withinPost, type ActivePost } from '../../kernel/active-post'
import { volunteers } from './collections'
import type { VolunteerRow } from './row'

/** The volunteer, if they are of this post's subtree. */
export async function volunteerWithin(post: ActivePost, personId: string): Promise<VolunteerRow | undefined> {
  const [row] = await volunteers.find({ where: { $and: [{ _id: personId }, withinPost(post)] }, limit: 1 })
  return row
}
