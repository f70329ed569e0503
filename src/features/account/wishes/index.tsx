import { View } from '@tarojs/components'
import { useState } from 'react'
import { setMe } from '@/client/account-queries'
import { api } from '@/client/api'
import { back } from '@/client/routes'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import type { Me } from '@/domain/account/contract/profile'
import { chinaClock } from '@/domain/china-time'
import { whyNotNameIfAny } from '@/domain/person-name'
import { ActError } from '@/pages/parts/act-error'
import { NameField } from '@/pages/parts/name-field'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { DateField } from '@/ui/date-field/date-field'
import { Field } from '@/ui/field/field'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import { Switch } from '@/ui/switch/switch'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { Removable } from './removable'

/** 我的心意: how to call me, which days not to disturb, what not to bring up (staff read it before they call or come); and what I had rather not be shown. */
export default function WishesPage() {
  return (
    <AccountScreen title='我的心意'>
      <WithMe why='说说我的心意'>{(me) => <WishesForm {...me} />}</WithMe>
    </AccountScreen>
  )
}

/** `MM-DD` comes round every year. */
const saidDay = (day: string) => {
  const [month, date] = day.split('-').slice(-2).map(Number)
  return day.length === 5 ? `每年 ${month}月${date}日` : `${day.slice(0, 4)}年${month}月${date}日`
}

/** What was written counts, also by who saves without having tapped 加上. */
const withTopic = (topics: readonly string[], written: string) => [...new Set([...topics, ...(written.trim() === '' ? [] : [written.trim()])])].slice(0, 10)

function WishesForm({ wishes, gentle }: Pick<Me, 'wishes' | 'gentle'>) {
  const [callMe, setCallMe] = useState(wishes.callMe)
  const [notOn, setNotOn] = useState(wishes.notOn)
  const [avoid, setAvoid] = useState(wishes.topicsToAvoid)
  const [topic, setTopic] = useState('')
  const [less, setLess] = useState(gentle)
  const [today] = useState(() => chinaClock(new Date()))
  const save = useAct(() => api.account.profile.wishes.mutate({ wishes: { callMe: callMe.trim(), notOn, topicsToAvoid: withTopic(avoid, topic) }, ...(less !== gentle && { seesLess: less }) }))
  const [tried, setTried] = useState(false)
  const wrong = whyNotNameIfAny(callMe)
  const keep = async () => {
    setTried(true)
    if (wrong !== undefined) return showWrong()
    const answer = await save.run(undefined)
    if (!answer) return
    setMe(answer.me)
    back()
  }
  const addDay = (date: string) => setNotOn((days) => [...new Set([...days, date.slice(5)])].slice(0, 30))
  const addTopic = () => {
    setAvoid((topics) => withTopic(topics, topic))
    setTopic('')
  }
  return (
    <>
      <Answer text='工作人员打电话、上门之前先看这一页。'>您希望我们怎么做？</Answer>
      <Card>
        <NameField label='怎么称呼我' value={callMe} onInput={setCallMe} placeholder='比如：刘姐、周老师' error={tried ? wrong : undefined} />
      </Card>
      <Section title='这些日子别打扰'>
        <Card>
          <Removable items={notOn.map((day) => ({ key: day, words: saidDay(day) }))} onRemove={(day) => setNotOn(notOn.filter((one) => one !== day))} />
          <DateField label='加一天' value='' from='1950-01-01' to={`${today.year}-12-31`} onChange={addDay} hint='每年这一天都不打电话、不上门' />
        </Card>
      </Section>
      <Section title='这些事别提'>
        <Card>
          <Removable items={avoid.map((one) => ({ key: one, words: one }))} onRemove={(gone) => setAvoid(avoid.filter((one) => one !== gone))} />
          <Field label='加一件' value={topic} onInput={setTopic} maxLength={20} />
          <View className='account-stack'>
            <Button kind='soft' small disabled={topic.trim() === ''} onTap={addTopic}>
              加上
            </Button>
          </View>
        </Card>
      </Section>
      <Section title='我想看到的'>
        <Card flush>
          <Row
            title='少看养育和节日的内容'
            text={less ? '首页、学堂不摆出来，也不发这样的消息。想看了，在这里关掉' : '打开后，首页、学堂不摆出来，也不发这样的消息。不用说为什么'}
            trailing={<Switch on={less} label='少看养育和节日的内容' onChange={setLess} />}
          />
        </Card>
      </Section>
      <ActError error={save.error} />
      <View className='account-stack'>
        <Button block busy={save.busy ? '正在存，请稍等' : undefined} onTap={() => void keep()}>
          存下来
        </Button>
      </View>
    </>
  )
}
