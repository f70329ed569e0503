/** What waits at a post: the work that goes over when its holder leaves. */
import { calls } from '../../kernel/notify/collections'
import { countServedBy } from '../../account/verbs'
import { invitations } from './collections'

export interface OpenWork {
  /** People whose contact person this post is. */
  families: number
  calls: number
  invitations: number
}

export async function openWork(postId: string): Promise<OpenWork> {
  const [families, open, offered] = await Promise.all([
    countServedBy(postId),
    calls.count({ assignee: postId, state: 'open' }),
    invitations.count({ 'by.postId': postId, state: 'open' }),
  ])
  return { families, calls: open, invitations: offered }
}
