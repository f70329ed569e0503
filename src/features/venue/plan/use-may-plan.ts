import { useMyPosts } from '@/client/desk/posts'
import { scopeOf } from '@/domain/org/permission-table'
import { permissions } from '@/domain/org/permissions'

/** Whether the active post plans the weeks of its venues: what would be refused is not shown. */
export function useMayPlan(): boolean {
  const { active } = useMyPosts()
  return active !== undefined && scopeOf(permissions, 'book.plan', active.role) !== undefined
}
