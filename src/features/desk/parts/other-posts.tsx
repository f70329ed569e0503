import { View } from '@tarojs/components'
import { switchPost, useMyPosts } from '@/client/desk/posts'
import { useAct } from '@/client/use-act'
import { ActError } from '@/pages/parts/act-error'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { mayOpen, type DeskKey } from '../shell/entries'
import './other-posts.scss'

/** Posts of mine beside the active one that have this page: what a message spoke of may be theirs. A tap goes over to it, and the page asks again for what stands open. */
export function OtherPosts({ at }: { at: DeskKey | 'mine' }) {
  const { data } = useMyPosts()
  const switching = useAct((postId: string) => switchPost(postId, { forWhatIsOpen: true }).then(() => true))
  const others = (data ?? []).filter(({ usable, active, role }) => usable && !active && mayOpen(role, at))
  if (others.length === 0) return null
  return (
    <View className='other-posts'>
      <View className='other-posts-title'>也可能是您另一个岗位上的事，换过去看看：</View>
      <Card flush>
        {others.map(({ id, placeName, roleName }) => (
          <Row key={id} leading={<RowSign icon='desk' tone='plain' />} title={`${placeName} · ${roleName}`} onTap={() => void switching.run(id)} />
        ))}
      </Card>
      <ActError error={switching.error} />
    </View>
  )
}
