import { rolesAtLevel } from '@/domain/support/case/review-desk'
import { placePaths } from '../../../kernel/active-post'
import { waitingProjects } from '../../../support/verbs'
import type { TodaySource } from './source'

/** Projects of helped households that nobody looked at for as long as the programme says, or whose family told of a difficulty. */
export const projectsToSee: TodaySource = async (post, now, limit) => {
  if (!rolesAtLevel.village.includes(post.role)) return []
  const due = await waitingProjects(placePaths(post), now, limit)
  return due.flatMap(({ _id, title, who, placeName, dueAt, restricted, isAsked }) =>
    dueAt === null ? [] : { key: `project:${_id}`, kind: 'project' as const, opens: { what: 'case' as const, id: _id }, what: isAsked ? `${title}，家里说有困难` : `看看${title}`, who, where: placeName.slice(0, 60), note: isAsked ? null : '有一阵没有看过了', dueAt: dueAt.toISOString(), restricted },
  )
}
