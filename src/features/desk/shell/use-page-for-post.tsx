import { type ReactNode, useEffect, useRef } from 'react'
import { replace } from '@/client/routes'
import type { MyPost } from '@/domain/org/contract/staff'
import { StateView } from '@/ui/state-view/state-view'
import { OtherPosts } from '../parts/other-posts'
import { entriesOf, mayOpen, type DeskKey } from './entries'

/**
 * Instead of the content of a page that the active post has nothing to do with: which page it has. The desk's door (今天), and a page that a switch of posts
 * took away, lead on by themselves; an address that was typed or kept does not. Undefined where the page is the post's.
 */
export function usePageForPost(page: DeskKey | 'mine', active: MyPost | undefined): ReactNode {
  const before = useRef<string>()
  const refused = active !== undefined && !mayOpen(active.role, page)
  const switched = before.current !== undefined && active !== undefined && before.current !== active.id
  const first = active && entriesOf(active.role)[0]
  const leads = refused && (page === 'today' || switched)
  useEffect(() => {
    if (leads && first) replace(first.route)
    else if (active) before.current = active.id
  }, [leads, first, active])
  if (!refused || !first) return undefined
  if (leads) return ' '
  return (
    <>
      <StateView picture='pot-sprout' title='这个岗位不用这一页' text={`您现在的岗位是“${active.roleName}”，不办这一页的事。`} action={`去“${first.label}”`} onAction={() => replace(first.route)} />
      <OtherPosts at={page} />
    </>
  )
}
