import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { setMe } from '@/client/account-queries'
import { api } from '@/client/api'
import { deskRoutes } from '@/client/desk/routes'
import { open, routes } from '@/client/routes'
import { currentPerson } from '@/client/session'
import { useAct } from '@/client/use-act'
import type { Me } from '@/domain/account/contract/profile'
import { chinaClock } from '@/domain/china-time'
import { saidDate } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { Read } from '@/pages/parts/read'
import { useSaid } from '@/pages/parts/use-said'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'

const saidDay = (at: string) => saidDate(chinaClock(new Date(at)).date, new Date())

/** 注销: what goes, what the law keeps and why, and the days in which it can be taken back. */
export default function DeletePage() {
  const [said, say] = useSaid()
  return (
    <AccountScreen title='注销' toast={said}>
      <WithMe why='注销我的账号'>{(me) => (me.deletion ? <TakeBack me={me} deletion={me.deletion} say={say} /> : <Ask me={me} />)}</WithMe>
    </AccountScreen>
  )
}

function TakeBack({ me, deletion, say }: { me: Me; deletion: NonNullable<Me['deletion']>; say: (words: string) => void }) {
  const cancel = useAct(() => api.account.myData.cancelDeletion.mutate({}))
  const stay = async () => {
    if (!(await cancel.run(undefined))) return
    setMe({ ...me, deletion: null })
    say('不注销了，什么都还在')
  }
  return (
    <>
      <Answer text={`${saidDay(deletion.askedAt)}申请的。这之前什么都还在，什么都还能用。`}>{`${saidDay(deletion.eraseAt)}注销`}</Answer>
      <ActError error={cancel.error} />
      <Button block busy={cancel.busy ? '正在办，请稍等' : undefined} onTap={() => void stay()}>
        我不注销了
      </Button>
    </>
  )
}

const firstWords = {
  lastGuardian: '家里只有您一个人照看，请先请另一位来照看，或者先删掉家人的资料。',
  post: '您还有岗位。请先在工作台交接给同事。',
} as const

/** Where one does what has to be done first. */
const firstSteps = {
  lastGuardian: { label: '去看我的家人', url: routes.family },
  post: { label: '去交接岗位', url: deskRoutes.handOver() },
} as const

function Ask({ me }: { me: Me }) {
  const plan = useQuery({ queryKey: ['account.deleting', currentPerson()], queryFn: () => api.account.myData.whatDeletingDoes.query({}) })
  const [asking, setAsking] = useState(false)
  const ask = useAct(() => api.account.myData.askDeletion.mutate({}))
  const go = async () => {
    const answer = await ask.run(undefined)
    if (!answer) return
    setAsking(false)
    if (answer.ok) setMe({ ...me, deletion: answer.deletion })
    else void plan.refetch()
  }
  return (
    <Read of={plan}>
      {({ removed, kept, days, first }) => (
        <>
          <Answer text={`点了以后有 ${days} 天可以反悔，到时候才真的删。`}>先看清楚会怎样</Answer>
          {first && <Note tone='warn'>{firstWords[first]}</Note>}
          <Section title='会删掉'>
            <Card flush>
              {removed.map((title) => (
                <Row key={title} title={title} />
              ))}
            </Card>
          </Section>
          {kept.length > 0 && (
            <Section title='法律要求留着的' note='封存，谁也不能随便看'>
              <Card flush>
                {kept.map(({ title, why }) => (
                  <Row key={title} title={title} text={why} />
                ))}
              </Card>
            </Section>
          )}
          <View className='account-stack'>
            {first ? (
              <Button block onTap={() => open(firstSteps[first].url)}>
                {firstSteps[first].label}
              </Button>
            ) : (
              <Button kind='dangerLine' block onTap={() => setAsking(true)}>
                我要注销
              </Button>
            )}
          </View>
          <AskSheet
            open={asking}
            title='真的要注销吗？'
            text={`${days} 天内回到这一页点“我不注销了”，什么都还在。过了 ${days} 天，删掉的就找不回来了。`}
            yes='注销'
            no='不注销'
            busy={ask.busy}
            error={ask.error}
            onYes={() => void go()}
            onNo={() => setAsking(false)}
          />
        </>
      )}
    </Read>
  )
}
