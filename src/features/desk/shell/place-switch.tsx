import { View } from '@tarojs/components'
import { useState } from 'react'
import { switchPost } from '@/client/desk/posts'
import { useAct } from '@/client/use-act'
import type { MyPost } from '@/domain/org/contract/staff'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskIcon } from '@/ui/desk-icon/desk-icon'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { Icon } from '@/ui/icon/icon'
import './place-switch.scss'

interface PlaceSwitchProps {
  posts: readonly MyPost[]
  active: MyPost | undefined
  /** On a phone: a single line in the bar. */
  short?: boolean
}

/** Where I am at work: the scope of everything below it. Several posts: a tap switches between them. */
export function PlaceSwitch({ posts, active, short }: PlaceSwitchProps) {
  const [asking, setAsking] = useState(false)
  const switching = useAct((postId: string) => switchPost(postId).then(() => true))
  const usable = posts.filter((post) => post.usable)
  const several = usable.length > 1
  const place = active?.placeName ?? '正在打开'
  const above = active?.placeAbove || active?.roleName || ''
  const choose = async (postId: string) => {
    const switched = postId === active?.id || (await switching.run(postId))
    if (switched) setAsking(false)
  }
  return (
    <>
      <View
        className={short ? 'desk-place desk-place--short' : 'desk-place'}
        {...accessible({ role: several ? 'button' : undefined, label: several ? `${place}，${above}，换岗位` : undefined, onTap: several ? () => setAsking(true) : undefined })}
      >
        <Icon name='pin' size={20} />
        <View className='desk-place-words'>
          <View className='desk-place-name'>{place}</View>
          {!short && <View className='desk-place-above'>{above}</View>}
        </View>
        {several && <DeskIcon name={short ? 'chevron-down' : 'up-down'} size={16} />}
      </View>
      {asking && (
        <DeskDialog title='换一个岗位' text='换了以后，看到的就是那个地方的事。' onClose={() => setAsking(false)} said={<ActError error={switching.error} />}>
          <DeskOptions
            label='我的岗位'
            value={active?.id}
            onChange={(id) => void choose(id)}
            options={usable.map((post, index) => ({ key: post.id, label: `${post.placeName} · ${post.roleName}`, text: [post.placeAbove, `G 再按 ${index + 1}`].filter(Boolean).join(' · ') }))}
          />
        </DeskDialog>
      )}
    </>
  )
}
