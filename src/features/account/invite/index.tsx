import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { refreshFamilies, useMe } from '@/client/account-queries'
import { api } from '@/client/api'
import { routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { familyRoleWords, type FamilyRole } from '@/domain/account/family'
import { saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { useSaid } from '../parts/use-said'
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
  const [said, say] = useSaid()
  const [role, setRole] = useState<FamilyRole>('guardian')
  const [relation, setRelation] = useState('')
  const [id] = useOnceId()
  const make = useAct(() => api.account.family.invite.mutate({ id, familyId, role, relation: relation.trim() }))
  const [card, setCard] = useState<Awaited<ReturnType<typeof make.run>>>()
  const title = `${me?.name ?? '家人'}请您来一起用“向日葵”`
  useShareAppMessage(() => (card ? { title, path: routes.join(card.token) } : { title: '向日葵：家里的健康事，都在这里', path: routes.home }))

  const write = async () => {
    const made = await make.run(undefined)
    if (!made) return
    setCard(made)
    void refreshFamilies()
  }
  const copy = async () => {
    if (!card) return
    const link = `${window.location.origin}${window.location.pathname}#${routes.join(card.token)}`
    await (navigator.clipboard ? navigator.clipboard.writeText(link) : Taro.setClipboardData({ data: link }))
    say('链接复制好了，发给家人')
  }
  const whose = answers.find((answer) => answer.role === role)

  return (
    <AccountScreen
      title='请家人'
      toast={said}
      bar={
        card ? (
          process.env.TARO_ENV === 'h5' ? (
            <Button fill icon='share' onTap={() => void copy()}>
              复制链接
            </Button>
          ) : (
            <Button fill icon='share' openType='share'>
              发给家人
            </Button>
          )
        ) : (
          <Button fill busy={make.busy ? '正在写，请稍等' : undefined} onTap={() => void write()}>
            写好这张卡
          </Button>
        )
      }
    >
      {card ? (
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
            <Field label='家里怎么叫（可以不写）' value={relation} onInput={setRelation} maxLength={10} placeholder='比如：外婆' />
          </View>
          <ActError error={make.error} />
        </>
      )}
    </AccountScreen>
  )
}
