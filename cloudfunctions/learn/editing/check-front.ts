import { AppError } from '@/domain/errors'
import { isCover } from '@/domain/learn/covers'
import type { Front } from '@/domain/learn/editing/editing-contract'
import { knownTopics } from './dead-reference'

/** Refuses what no form offers: a cover that is none of the house's pictures, and a topic that there is not. One round trip, for a topic that was not chosen before. */
export async function checkFront(front: Front, before: Front): Promise<void> {
  if (!isCover(front.cover)) throw new AppError('BAD_INPUT', `${front.cover.slice(0, 40)} is no cover`, { sentence: '没有这张封面，这一次没有存上，写的都还在。请到“资料”里换一张再存。' })
  const chosen = front.topicIds.filter((id) => !before.topicIds.includes(id))
  const known = await knownTopics(chosen)
  const unknown = chosen.find((id) => !known.has(id))
  if (unknown !== undefined) throw new AppError('BAD_INPUT', `there is no topic ${unknown}`, { sentence: '选的专题里有一个没有了，这一次没有存上，写的都还在。请到“资料”里去掉它再存。' })
}
