import { useShareAppMessage, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { refreshFamilies, setMe, useFamilies, useMe } from '@/client/account-queries'
import { api } from '@/client/api'
import { replace, routes } from '@/client/routes'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { familyRoleWords, longestRelation, type FamilyRole } from '@/domain/account/family'
import { unnamed } from '@/domain/account/unnamed'
import { whyNotNameIfAny, whyNotPersonName } from '@/domain/person-name'
import { saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { besideField } from '@/pages/parts/beside-field'
import { NameField } from '@/pages/parts/name-field'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { useSaid } from '@/pages/parts/use-said'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { cardTitle, SendCard } from '../parts/send-card'
import './index.scss'

const answers: ReadonlyArray<{ role: FamilyRole; title: string; text: string }> = [
  { role: 'guardian', title: '另一位家长', text: `${familyRoleWords.guardian}：看到的、能做的和您一样` },
  { role: 'relative', title: '老人、亲戚', text: `${familyRoleWords.relative}：能看、能收提醒，不能改` },
  { role: 'helper', title: '帮忙的人', text: `${familyRoleWords.helper}：替您办之前，要您点头` },
]

/** A card for one person: as whom they come is chosen first; it is good for 72 hours and works once. */
export default function InvitePage() {
  const familyId = useRouter().params.family ?? ''
  const me = useMe().data
  const families = useFamilies(me != null)
  const mayInvite = families.data?.some(({ id, canInvite }) => id === familyId && canInvite) ?? false
  const [said, say] = useSaid()
  const [role, setRole] = useState<FamilyRole>('guardian')
  const [relation, setRelation] = useState('')
  const [id] = useOnceId()
  // A card from "朋友" looks like anybody's: who never said how they are called, says it here.
  const asksName = me?.name === unnamed
  const [called, setCalled] = useState('')
  const name = useAct(() => api.account.profile.edit.mutate({ name: called.trim() }))
  const [tried, setTried] = useState(false)
  const wrong = asksName ? whyNotPersonName(called) : undefined
  const wrongRelation = whyNotNameIfAny(relation, { most: longestRelation })
  const refused = besideField(name.error)
  const make = useAct(() => api.account.family.invite.mutate({ id, familyId, role, relation: relation.trim() }))
  const [card, setCard] = useState<Awaited<ReturnType<typeof make.run>>>()
  const title = cardTitle(me?.name ?? '家人')
  useShareAppMessage(() => (card ? { title, path: routes.join(card.token) } : { title: '向日葵：家里的健康事，都在这里', path: routes.home }))

  const write = async () => {
    setTried(true)
    if (wrong !== undefined || wrongRelation !== undefined) return showWrong()
    if (asksName) {
      const answer = await name.run(undefined)
      if (!answer) return
      setMe(answer.me)
    }
    const made = await make.run(undefined)
    if (!made) return
    setCard(made)
    void refreshFamilies()
  }
  const whose = answers.find((answer) => answer.role === role)
  const bar = card ? (
    <SendCard token={card.token} onCopied={() => say('链接复制好了，发给家人')} />
  ) : (
    <Button fill disabled={asksName && called.trim() === ''} busy={name.busy || make.busy ? '正在写，请稍等' : undefined} onTap={() => void write()}>
      写好这张卡
    </Button>
  )
  const form = () =>
    card ? (
      <>
        <Answer text={`请${relation.trim() || whose?.title}来${familyRoleWords[role]}。`}>卡写好了，发出去吧</Answer>
        <Card className='invite-card'>
          <View className='invite-words'>{title}</View>
          <View className='invite-until'>{saidMoment(new Date(card.expiresAt), new Date())} 前有效，一个人用一次</View>
        </Card>
        <Note>发错了不要紧：在“我的家人”里收回，点开就没用了。</Note>
      </>
    ) : (
      <>
        <Answer text='发一张卡到微信里，对方点开、同意，就一起用了。'>请谁来？</Answer>
        <Options label='请谁来'>
          {answers.map((answer) => (
            <Option key={answer.role} title={answer.title} text={answer.text} on={role === answer.role} onTap={() => setRole(answer.role)} />
          ))}
        </Options>
        <View className='invite-relation'>
          <NameField label='家里怎么叫（可以不写）' value={relation} onInput={setRelation} most={longestRelation} placeholder='比如：外婆' error={tried ? wrongRelation : undefined} />
        </View>
        {asksName && (
          <View className='invite-relation'>
            <NameField label='对方看到您叫什么' value={called} onInput={setCalled} placeholder='比如：阿明' hint='写在卡上，对方才知道是您发的' error={tried ? (wrong ?? refused) : undefined} />
          </View>
        )}
        <ActError error={refused ? undefined : (name.error ?? make.error)} />
      </>
    )

  return (
    <AccountScreen title='请家人' toast={said} bar={mayInvite ? bar : undefined}>
      <WithMe why='请家人一起用'>
        {() => (
          <Read of={families}>
            {() =>
              mayInvite ? (
                form()
              ) : (
                <NotHere title='在这里请不了家人' text={'要由照看的家长从自己家里请。\n从“我的家人”进去就好。'} action='看我的家人' onAction={() => replace(routes.family)} />
              )
            }
          </Read>
        )}
      </WithMe>
    </AccountScreen>
  )
}
