import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { api } from '@/client/api'
import { setMembership, useMembership } from '@/client/membership-queries'
import { usePlace } from '@/client/one-place'
import { open, replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { Membership } from '@/domain/account/contract/membership'
import type { Me } from '@/domain/account/contract/profile'
import { membershipWords } from '@/domain/account/membership-state'
import { saidDate, saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { Read } from '@/pages/parts/read'
import { useSaid } from '@/pages/parts/use-said'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Facts } from '@/ui/facts/facts'
import { Note } from '@/ui/note/note'
import { Section } from '@/ui/section/section'
import { Steps } from '@/ui/steps/steps'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { MemberCard } from './member-card'

/** 会员: joining where one lives, the card, moving, leaving; each step with what comes next. */
export default function MembershipPage() {
  const [said, say] = useSaid()
  return (
    <AccountScreen title='会员' toast={said}>
      <WithMe why='申请入会'>{(me) => <Mine me={me} say={say} />}</WithMe>
    </AccountScreen>
  )
}

function Mine({ me, say }: { me: Me; say: (words: string) => void }) {
  const mine = useMembership()
  return (
    <Read of={mine}>
      {(membership) => (membership === null || membership.can.apply ? <Join me={me} before={membership} /> : <Standing membership={membership} say={say} />)}
    </Read>
  )
}

const facts = [
  { icon: 'heart', label: '入会以后', text: '会员之家的活动先通知您，有困难可以找会里' },
  { icon: 'yuan', label: '要不要钱', text: '不收会费' },
  { icon: 'clock', label: '多久有回音', text: '那里的专干 5 个工作日内回复' },
  { icon: 'refresh', label: '想退会', text: '在这一页点一下就退' },
] as const

const noSuchPlace = {
  title: '没有找到要入会的地方',
  text: '链接可能不完整，或者那里已经合并、停用了。\n可以在住的地方入会。',
  action: '在住的地方入会',
  onAction: () => replace(routes.membership),
} as const

/** A park, firm, market or college that was chosen in 我的地方; else where one lives. */
function Join(props: { me: Me; before: Membership | null }) {
  const { at } = useRouter().params
  const chosen = usePlace(at)
  if (!at) return <JoinAt {...props} />
  return (
    <Read of={chosen} missing={noSuchPlace}>
      {({ chain }) => <JoinAt {...props} at={{ id: at, name: chain.map(({ name }) => name).join('') }} />}
    </Read>
  )
}

function JoinAt({ me, before, at }: { me: Me; before: Membership | null; at?: { id: string; name: string } }) {
  const [id, next] = useOnceId()
  const apply = useAct(() => api.account.membership.join.mutate({ id, ...(at && { placeId: at.id }) }))
  const go = async () => {
    const answer = await apply.run(undefined)
    if (!answer) return
    setMembership(answer.membership)
    next()
  }
  return (
    <>
      <Answer text={at ? `在这里入会：${at.name}` : me.place ? `在您住的地方入会：${me.place.names.join('')}` : '先选您住在哪里，在那里入会。'}>申请加入计生协</Answer>
      {before?.state === 'refused' && <Note tone='warn'>{`上一次没有通过：${before.steps[before.steps.length - 1]?.words ?? ''}。补上了可以再申请。`}</Note>}
      <Card>
        <Facts items={facts} />
      </Card>
      <ActError error={apply.error} />
      <View className='account-stack'>
        {at || me.place ? (
          <Button block busy={apply.busy ? '正在申请，请稍等' : undefined} onTap={() => void go()}>
            申请入会
          </Button>
        ) : (
          <Button block onTap={() => open(routes.place('living'))}>
            选住在哪里
          </Button>
        )}
      </View>
    </>
  )
}

/** What is asked before: somebody who only applied has no card to lose. */
const leavingWords = {
  applied: { title: '不申请了？', text: '申请收回，村里不再看。以后想入会，再申请就好。', yes: '收回申请', no: '接着等' },
  member: { title: '真的退会？', text: '会员证马上不能用了。以后想回来，再申请就好。', yes: '退会', no: '不退' },
} as const

function Standing({ membership, say }: { membership: Membership; say: (words: string) => void }) {
  const [id, next] = useOnceId()
  const [leaving, setLeaving] = useState(false)
  const leave = useAct(() => api.account.membership.leave.mutate({ id }))
  const go = async () => {
    const answer = await leave.run(undefined)
    if (!answer) return
    setMembership(answer.membership)
    setLeaving(false)
    next()
    say(state === 'applied' ? '申请收回了' : '已经退会了，谢谢您')
  }
  const elsewhere = usePlace(useRouter().params.at).data
  const { can, place, movingTo, state, steps, answerDueOn, raised } = membership
  const waits = state === 'applied' || state === 'transferring' || state === 'toConfirm'
  return (
    <>
      <Answer text={movingTo ? `从${place.names.slice(-1)[0]}转到${movingTo.names.slice(-1)[0]}` : place.names.join('')}>{membershipWords[state]}</Answer>
      {can.showCard && <MemberCard />}
      {elsewhere && can.transfer && <Note>{`一个人在一个地方入会。想转到${elsewhere.name}，点下面的“转到新的地方”。`}</Note>}
      {answerDueOn && <Note tone='sun'>{raised ? '答应的日子过了还没回音，已经自动报给上一级，那里也在看。有了回音就发消息。' : `${saidDate(answerDueOn, new Date())}前给您回音，有了就发消息。`}</Note>}
      <Section title='走到哪一步'>
        <Card>
          <Steps
            items={steps.map((step, index) => ({
              title: step.words,
              text: saidMoment(new Date(step.at), new Date()),
              state: waits && index === steps.length - 1 ? 'now' : 'done',
            }))}
          />
        </Card>
      </Section>
      <View className='account-stack'>
        {can.transfer && (
          <Button kind='soft' block onTap={() => open(routes.place('transfer'))}>
            搬家了，转到新的地方
          </Button>
        )}
        {can.leave && (
          <Button kind='line' block onTap={() => setLeaving(true)}>
            {state === 'applied' ? '不申请了' : '退会'}
          </Button>
        )}
      </View>
      <AskSheet
        open={leaving}
        {...(state === 'applied' ? leavingWords.applied : leavingWords.member)}
        busy={leave.busy}
        error={leave.error}
        onYes={() => void go()}
        onNo={() => setLeaving(false)}
      />
    </>
  )
}
