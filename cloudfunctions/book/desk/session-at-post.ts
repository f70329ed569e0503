import { notFound } from '@/domain/refusals'
import { withinPost, type ActivePost } from '../../kernel/active-post'
import type { Filter } from '../../kernel/db/filter'
import { bookSessions, type SessionRow } from '../collections'

/** This session, as far as the post reaches. */
export const atPost = (sessionId: string, post: ActivePost): Filter<SessionRow> & { _id: string } => ({ _id: sessionId, $and: [withinPost(post)] })

/** One round trip. NOT_FOUND for one that is not at the post's place or below. */
export async function sessionAtPost(sessionId: string, post: ActivePost): Promise<SessionRow> {
  const [row] = await bookSessions.find({ where: atPost(sessionId, post), limit: 1 })
  if (!row) throw notFound('bookSession', `no session ${sessionId} at this post`)
  return row
}
