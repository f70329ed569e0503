import { View } from '@tarojs/components'
import { useState } from 'react'
import { useFamilies } from '@/client/account-queries'
import { open, routes } from '@/client/routes'
import { familyRoleWords } from '@/domain/account/family'
import { saidAge } from '@/domain/account/said-age'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { PersonTile } from '@/ui/person-tile/person-tile'
import { PersonTiles } from '@/ui/person-tile/person-tiles'
import { Skeleton } from '@/ui/skeleton/skeleton'
import './family-card.scss'

/** My people at a glance. `quiet`: children are not spoken of here. */
export function FamilyCard({ quiet }: { quiet: boolean }) {
  const families = useFamilies(true)
  const [now] = useState(() => new Date())
  const [first] = families.data ?? []
  const toFamily = () => open(routes.family)
  return (
    <Card className='family-card'>
      <View className='family-card-head'>
        <View className='family-card-title' {...accessible({ role: 'heading', level: 2 })}>
          我的家人
        </View>
        <View className='family-card-more' hoverClass='x-press' {...accessible({ role: 'button', label: '我的家人，谁能做什么', onTap: toFamily })}>
          谁能做什么
          <Icon name='chevron-right' size={16} />
        </View>
      </View>
      {families.data === undefined && families.isFetching ? (
        <View className='family-card-wait'>
          <Skeleton shape='circle' width='48px' height={48} />
          <Skeleton shape='circle' width='48px' height={48} />
          <Skeleton shape='circle' width='48px' height={48} />
        </View>
      ) : (
        <PersonTiles>
          {!quiet && first?.children.map((child) => (
            <PersonTile key={child.id} kind='child' name={child.name} text={saidAge(child.birthOn, now) || '快出生了'} onTap={() => open(routes.child(first.id, child.id))} />
          ))}
          {first?.members.filter((member) => !member.me).map((member) => (
            <PersonTile key={member.personId} name={member.relation || member.name} text={familyRoleWords[member.role]} onTap={toFamily} />
          ))}
          <PersonTile kind='add' name='请家人' text='发一张卡' onTap={() => open(first?.canInvite ? routes.invite(first.id) : routes.family)} />
        </PersonTiles>
      )}
    </Card>
  )
}
