import { View } from '@tarojs/components'
import { replace, routes } from '@/client/routes'
import type { Family } from '@/domain/account/contract/family'
import { familyRoleWords } from '@/domain/account/family'
import { saidMoment } from '@/domain/said-date'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Facts } from '@/ui/facts/facts'
import { Answer } from '../parts/answer'

/** A card that is still out from one's own family: for whom, until when, how it goes on its way; there is nothing to join. */
export function OwnCard({ card: { role, relation, expiresAt } }: { card: Family['invites'][number] }) {
  return (
    <>
      <Answer text='发给家人，由对方点开、同意。您已经在家里了，自己不用点。'>这是您家发出的卡</Answer>
      <Card>
        <Facts
          items={[
            { icon: 'person', label: '请谁', text: `请${relation || '家人'}来${familyRoleWords[role]}` },
            { icon: 'clock', label: '到什么时候', text: `${saidMoment(new Date(expiresAt), new Date())} 前有效，一个人用一次` },
            { icon: 'share', label: '怎么发', text: process.env.TARO_ENV === 'h5' ? '点下面“复制链接”，发给家人' : '点下面“发给家人”，在微信里选人' },
            { icon: 'refresh', label: '发错了', text: '在“我的家人”里收回，点开就没用了' },
          ]}
        />
      </Card>
      <View className='account-stack'>
        <Button kind='line' block onTap={() => replace(routes.family)}>
          看我的家人
        </Button>
      </View>
    </>
  )
}
