import { View } from '@tarojs/components'
import { useState } from 'react'
import { open, routes } from '@/client/routes'
import type { Family, FamilyMember } from '@/domain/account/contract/family'
import { familyRoleWords } from '@/domain/account/family'
import { unnamed } from '@/domain/account/unnamed'
import { saidAge } from '@/domain/account/said-age'
import { saidMoment } from '@/domain/said-date'
import { Avatar } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ChildFace } from '@/ui/child-face/child-face'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Tag } from '@/ui/tag/tag'

interface FamilyPartProps {
  family: Family
  now: Date
  /** Children and the word for them are left out until they are asked for. */
  quiet: boolean
  onMember: (member: FamilyMember) => void
  onRevoke: (inviteId: string) => void
}

/** What each role may do, in one line. */
const may = {
  guardian: '看和改家里的资料，请家人，添加家人',
  relative: '看家里的资料，收提醒',
  helper: '替您办事，办之前要您点头',
} as const

/** How they want to be called, and what the family calls them; who never said it, only the latter. */
function nameOf({ name, relation, me }: FamilyMember): string {
  const called = name === unnamed && relation ? relation : name
  if (me) return `${called}（我）`
  return relation && relation !== called ? `${called}，${relation}` : called
}

/** One family: the children, the adults with what each may do, and the cards that are still out. */
export function FamilyPart({ family, now, quiet, onMember, onRevoke }: FamilyPartProps) {
  const [shown, setShown] = useState(false)
  return (
    <>
      {family.apart && <Note>您已经离开这个家，还能看到自己照看的家人；别的大人看不到您，您也看不到他们。</Note>}
      {quiet && !shown && family.children.length > 0 && (
        <Card flush>
          <Row leading={<RowSign icon='lock' tone='plain' />} title='有家人的资料收起来了' text='想看的时候，点这里' arrow onTap={() => setShown(true)} />
        </Card>
      )}
      {(!quiet || shown) && (
        <Card flush>
          {family.children.map((child) => (
            <Row
              key={child.id}
              leading={<ChildFace />}
              title={child.name}
              text={[child.sex === 'girl' ? '女宝' : '男宝', saidAge(child.birthOn, now)].filter(Boolean).join('，')}
              arrow
              onTap={() => open(routes.child(family.id, child.id))}
            />
          ))}
          {!quiet &&
            family.released.map(({ id, name }) => (
              <Row key={id} leading={<RowSign icon='lock' tone='plain' />} title={`${name}的资料，您收回过同意`} text='另一位家长还在用。想再看，点这里' arrow onTap={() => open(routes.consents)} />
            ))}
          {family.canAddChild && (
            <Row leading={<RowSign icon='plus' tone='sun' />} title={family.children.length > 0 ? '再添一个宝宝' : '添上宝宝'} text='先看清记什么、谁能看，再决定' arrow onTap={() => open(routes.addChild(family.id))} />
          )}
        </Card>
      )}
      {!family.apart && (
        <Section title='谁能做什么'>
          <Card flush>
            {family.members.map((member) => (
              <Row
                key={member.personId}
                leading={<Avatar text={(member.relation || member.name).slice(-1)} />}
                title={nameOf(member)}
                text={`${familyRoleWords[member.role]}：${may[member.role]}`}
                arrow={!member.me}
                onTap={member.me ? undefined : () => onMember(member)}
              />
            ))}
            {family.members.some(({ me, name }) => me && name === unnamed) && (
              <Row leading={<RowSign icon='pencil' tone='sun' />} title={`家里人看到您叫“${unnamed}”`} text='改成您的称呼，谁是谁才清楚' arrow onTap={() => open(routes.profile)} />
            )}
          </Card>
        </Section>
      )}
      {family.invites.length > 0 && (
        <Section title='发出去的卡'>
          <Card flush>
            {family.invites.map((invite) => (
              <Row
                key={invite.id}
                leading={<RowSign icon='share' tone='plain' />}
                title={`请${invite.relation || '家人'}来${familyRoleWords[invite.role]}`}
                text={`还没用，${saidMoment(new Date(invite.expiresAt), now)} 前有效`}
                trailing={
                  <Button kind='line' small label={`收回给${invite.relation || '家人'}的卡`} onTap={() => onRevoke(invite.id)}>
                    收回
                  </Button>
                }
              />
            ))}
          </Card>
        </Section>
      )}
      {family.canInvite && (
        <View className='account-stack'>
          <Button block icon='share' onTap={() => open(routes.invite(family.id))}>
            请家人
          </Button>
        </View>
      )}
      {family.myRole === 'helper' && <Tag>您在这个家里帮忙办事</Tag>}
    </>
  )
}
