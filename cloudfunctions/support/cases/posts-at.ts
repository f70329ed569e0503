import { rolesAtLevel } from '@/domain/support/case/review-desk'
import { atWork } from '../../kernel/active-post'
import { posts } from '../../kernel/collections'
import type { SupportCase } from './collections'

/** Who is at work now at the desk that has the case, some of them: one round trip, none where it is nobody's turn among the staff. */
export async function postsAt({ waitsAt, terms, at }: Pick<SupportCase, 'waitsAt' | 'terms' | 'at'>, now: Date) {
  const step = terms?.levels[at]
  return waitsAt === null || !step ? [] : posts.find({ where: { ...atWork(now), orgPath: waitsAt, role: { $in: rolesAtLevel[step.level] } }, limit: 5, only: ['personId', 'name', 'placeName', 'role', 'phone'] })
}
