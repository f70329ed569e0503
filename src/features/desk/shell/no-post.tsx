import type { MyPost } from '@/domain/org/contract/staff'
import { open, routes } from '@/client/routes'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { StateView } from '@/ui/state-view/state-view'

/** Signed in, but without a post that works: why, and where an invitation's code goes. */
export function NoPost({ posts }: { posts: readonly MyPost[] }) {
  return (
    <>
      <StateView
        picture='pot-sprout'
        title={posts.length > 0 ? '您的岗位现在用不了' : '您还没有工作岗位'}
        text={'工作台给村、镇、县、市、省的同事用。\n收到邀请码的话，在这里填上就能开始。'}
        action='填邀请码'
        onAction={() => open(routes.postInvitation)}
      />
      {posts.length > 0 && (
        <Card flush>
          {posts.map((post) => (
            <Row key={post.id} leading={<RowSign icon='desk' tone='plain' />} title={`${post.placeName} · ${post.roleName}`} text={post.whyNot ?? ''} />
          ))}
        </Card>
      )}
    </>
  )
}
