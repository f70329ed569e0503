import { isLastGuardian } from '@/domain/account/family-standing'
import { posts } from '../../kernel/collections'
import { familiesOf } from '../family/read-family'

const onlyId = ['_id'] as const

/** Whether work lies in this person's hands, or would again after a suspension. One round trip. */
export const holdsPost = async (personId: string): Promise<boolean> =>
  (await posts.find({ where: { personId, state: { $in: ['active', 'suspended'] } }, limit: 1, only: onlyId })).length > 0

/** What keeps an account from ending now: work in one's hands, or a child whose only guardian one is. Null when nothing does. Two round trips at once. */
export async function whatComesFirst(personId: string): Promise<'post' | 'lastGuardian' | null> {
  const [held, families] = await Promise.all([holdsPost(personId), familiesOf(personId)])
  if (held) return 'post'
  return families.some((family) => isLastGuardian(family, personId)) ? 'lastGuardian' : null
}
