import { switchPost } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import type { MyPost } from '@/domain/org/contract/staff'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskList } from '@/ui/desk-list/desk-list'
import { Row } from '@/ui/row/row'
import { Tag } from '@/ui/tag/tag'
import { View } from '@tarojs/components'
import { postStates, termWords } from './state-words'
import './my-posts.scss'

/** My own posts: which one works now, switching, leaving, and where a new code goes. */
export function MyPosts({ posts }: { posts: readonly MyPost[] }) {
  const switching = useAct(switchPost)
  return (
    <DeskList label='我的岗位'>
      <View className='desk-own-posts'>
        {posts.map((post) => (
          <Row
            key={post.id}
            title={`${post.placeName} · ${post.roleName}`}
            text={post.whyNot ?? [post.placeAbove, termWords(post)].filter(Boolean).join(' · ')}
            trailing={
              post.active && post.usable ? (
                <Tag tone='primary' icon='check'>正在用</Tag>
              ) : post.usable ? (
                <Button kind='line' small onTap={() => void switching.run(post.id)}>
                  换到这里
                </Button>
              ) : (
                <Tag tone={postStates[post.state].tone}>{postStates[post.state].text}</Tag>
              )
            }
          />
        ))}
        <ActError error={switching.error} />
        <View className='desk-own-actions'>
          <Button kind='line' small onTap={() => open(deskRoutes.handOver())}>
            离岗交接
          </Button>
          <Button kind='line' small onTap={() => open(routes.postInvitation)}>
            填邀请码
          </Button>
        </View>
      </View>
    </DeskList>
  )
}
