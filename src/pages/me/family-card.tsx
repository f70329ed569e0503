import { View } from '@tarojs/components'
import { useState } from 'react'
import { useFamilies } from '@/client/account-queries'
import { open, routes } from '@/client/routes'
import { familyRoleWords } from '@/domain/account/family'
import { familyTitle, ownFirst } from '@/domain/account/family-title'
import { saidAge } from '@/domain/account/said-age'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { PersonTile } from '@/ui/person-tile/person-tile'
import { PersonTiles } from '@/ui/person-tile/person-tiles'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Skeleton } from '@/ui/skeleton/skeleton'
import './family-card.scss'

/** My people at a glance. `quiet`: children are not spoken of here. */
export function FamilyCard({ quiet }: { quiet: boolean }) {
  const families = useFamilies(true)
  const [now] = useState(() => new Date())
  const [first, ...others] = ownFirst(families.data ?? [])
  const toFamily = () => open(first ? routes.familyOf(first.id) : routes.family)
  return (
    <Card className='family-card'>
      <View className='family-card-head'>
        <View className='family-card-title' {...accessible({ role: 'heading', level: 2 })}>
          {first && others.length > 0 ? familyTitle(first) : '我的家人'}
        </View>
        <View className='family-card-more' hoverClass='x-press' {...accessible({ role: 'button', label: '谁能做什么', onTap: toFamily })}>
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
      {others.map((family) => (
        <Row
          key={family.id}
          leading={<RowSign icon='house' />}
          title={familyTitle(family)}
          text={family.apart ? '还看得到自己照看的家人' : `您在这里${familyRoleWords[family.myRole]}`}
          arrow
          onTap={() => open(routes.familyOf(family.id))}
        />
      ))}
    </Card>
  )
}
