import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { setFamily, useFamilies, useMe } from '@/client/account-queries'
import { api } from '@/client/api'
import { routes } from '@/client/routes'
import { currentPerson } from '@/client/session'
import { useAct } from '@/client/use-act'
import { familyRoleWords } from '@/domain/account/family'
import { saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Read } from '@/pages/parts/read'
import { RowsSkeleton } from '@/pages/parts/rows-skeleton'
import { SignInSheet } from '@/pages/parts/sign-in-sheet'
import { useSaid } from '@/pages/parts/use-said'
import { useSignInFirst } from '@/pages/parts/use-sign-in-first'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Facts } from '@/ui/facts/facts'
import { StateView } from '@/ui/state-view/state-view'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { cardTitle, SendCard } from '../parts/send-card'
import { OwnCard } from './own-card'

const over = {
  own: { title: '这是您自己发的卡', text: '请在微信里把它发给家人，\n家人点开就能一起用。', action: '看我的家人' },
  joined: { title: '您已经在这个家里了', text: '不用再点一次。', action: '看我的家人' },
  used: { title: '这张卡已经用过了', text: '一张卡只能一个人用一次，\n请家人再发一张就好。', action: '先看看别的' },
  expired: { title: '这张卡过期了', text: '卡只在三天里有效，\n请家人再发一张就好。', action: '先看看别的' },
  revoked: { title: '这张卡收回了', text: '请家人再发一张就好。', action: '先看看别的' },
} as const

const means = {
  guardian: '看和改家里的资料、请家人，和请您的人一样',
  relative: '看家里的资料，收提醒；改不了',
  helper: '替家里人办事，每一次都要他们点头',
} as const

/** Opened from a card: who invites, as what, and what that means; then one tap. */
export default function JoinPage() {
  const token = useRouter().params.token ?? ''
  const card = useQuery({ queryKey: ['account.invitation', currentPerson(), token], queryFn: () => api.account.family.invitation.query({ token }) })
  const who = useMe()
  const me = who.data
  const families = useFamilies(me != null)
  // A token begins with the card's id; only who lives in the family is told of the cards that are out.
  const own = families.data?.flatMap(({ invites }) => invites).find(({ id }) => token.startsWith(`${id}.`))
  const isUnclear = who.isLoading || families.isLoading
  const [said, say] = useSaid()
  useShareAppMessage(() => (own ? { title: cardTitle(me?.name ?? '家人'), path: routes.join(token) } : { title: '向日葵：家里的健康事，都在这里', path: routes.home }))
  const accept = useAct(() => api.account.family.accept.mutate({ token }))
  const { whenSignedIn, sheet } = useSignInFirst()
  const go = async () => {
    const answer = await accept.run(undefined)
    if (!answer) return void card.refetch()
    setFamily(answer.family)
    void Taro.redirectTo({ url: routes.family })
  }
  const leave = (joined: boolean) => (joined ? void Taro.redirectTo({ url: routes.family }) : void Taro.switchTab({ url: routes.home }))

  return (
    <AccountScreen title='一起用' toast={said} bar={own && <SendCard token={token} onCopied={() => say('链接复制好了，发给家人')} />}>
      <Read of={card} missing={{ title: '这张卡打不开', text: '链接可能不完整，请家人再发一次。', action: '先看看别的', onAction: () => leave(false) }}>
        {({ state, inviter, role, relation, expiresAt }) =>
          own ? (
            <OwnCard card={own} />
          ) : isUnclear ? (
            <RowsSkeleton rows={3} />
          ) : state === 'open' ? (
            <>
              <Answer text={relation ? `在家里，您是${relation}。` : undefined}>{`${inviter}请您来${familyRoleWords[role]}`}</Answer>
              <Card>
                <Facts
                  items={[
                    { icon: 'eye', label: '您能做什么', text: means[role] },
                    { icon: 'people', label: '家里人看得到', text: '您的称呼；看不到您的手机号、身份证' },
                    { icon: 'refresh', label: '想离开', text: '我的 › 我的家人，点一下就离开' },
                    { icon: 'clock', label: '这张卡', text: `${saidMoment(new Date(expiresAt), new Date())} 前有效，只用一次` },
                  ]}
                />
              </Card>
              <ActError error={accept.error} />
              <View className='account-stack'>
                <Button block busy={accept.busy ? '正在办，请稍等' : undefined} onTap={() => whenSignedIn(`和${inviter}一起用`, () => void go())}>
                  同意，一起用
                </Button>
                <Button kind='line' block onTap={() => leave(false)}>
                  不了，先看看别的
                </Button>
              </View>
            </>
          ) : (
            <Card>
              <StateView picture='pot-sprout' {...over[state]} onAction={() => leave(state === 'joined' || state === 'own')} />
            </Card>
          )
        }
      </Read>
      <SignInSheet {...sheet} />
    </AccountScreen>
  )
}
