import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { chinaClock } from '@/domain/china-time'
import type { Me } from '@/domain/account/contract/profile'
import { saidDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Avatar } from '@/ui/avatar/avatar'
import { Icon } from '@/ui/icon/icon'
import { Note } from '@/ui/note/note'
import { Skeleton } from '@/ui/skeleton/skeleton'
import './me-head.scss'

/** My name and place, and the way to change them. */
export function MeHead({ me }: { me: Me | undefined }) {
  if (!me) {
    return (
      <View className='me-head'>
        <Skeleton shape='circle' width='48px' height={48} />
        <View className='me-words'>
          <Skeleton shape='line' width='96px' height={24} />
          <Skeleton shape='line' width='180px' />
        </View>
      </View>
    )
  }
  const place = me.place ? me.place.names.slice(0, 3).join('') : '还没选住在哪里'
  return (
    <>
      <View className='me-head' hoverClass='x-press' {...accessible({ role: 'button', label: `${me.name}，${place}，改资料`, onTap: () => open(routes.profile) })}>
        <Avatar text={me.name.slice(0, 1)} tone='sun' large />
        <View className='me-words'>
          <View className='me-name'>{me.name}</View>
          <View className='me-place'>{place}</View>
        </View>
        <View className='me-edit'>
          改资料
          <Icon name='chevron-right' size={16} />
        </View>
      </View>
      {me.deletion && (
        <View className='me-leaving'>
          <Note tone='warn'>{`您申请了注销，${saidDate(chinaClock(new Date(me.deletion.eraseAt)).date, new Date())}前，在“下载、更正或注销”里可以反悔。`}</Note>
        </View>
      )}
    </>
  )
}
