import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { chinaClock } from '@/domain/china-time'
import type { Me } from '@/domain/account/contract/profile'
import { saidDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Avatar } from '@/ui/avatar/avatar'
import { Icon } from '@/ui/icon/icon'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
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
          <Card flush>
            <Row
              leading={<RowSign icon='clock' tone='sun' />}
              title={`${saidDate(chinaClock(new Date(me.deletion.eraseAt)).date, new Date())}注销`}
              text='您申请的。这之前点开，可以反悔'
              arrow
              onTap={() => open(routes.deleteAccount)}
            />
          </Card>
        </View>
      )}
    </>
  )
}
