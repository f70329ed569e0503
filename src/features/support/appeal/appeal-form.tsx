import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshAppeal, type AppealOfCase } from '@/client/appeal-queries'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { fullDate } from '@/domain/said-date'
import { appealAbouts, type AppealAbout } from '@/domain/voice/appeal-abouts'
import { appealAboutNames } from '@/domain/voice/appeal-words'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { TextArea } from '@/ui/text-area/text-area'
import { OfficeCard } from './office-card'

interface AppealFormProps {
  of: AppealOfCase
  until: string
  refusal: NonNullable<AppealOfCase['refusal']>
}

const least = 4

/** Why it is not right, in one's own words; before it is sent, who reads it, by when, and how else to say it. */
export function AppealForm({ of: { caseId, title, forName, answerDays, office }, until, refusal }: AppealFormProps) {
  const [about, setAbout] = useState<readonly AppealAbout[]>([])
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const sending = useAct(() => api.voice.appeals.file.mutate({ caseId, act, about: [...about], says: says.trim() }))
  const isTooShort = says.trim().length < least
  const send = async () => {
    setTried(true)
    if (isTooShort || !(await sending.run(undefined))) return
    void refreshAppeal()
  }
  const toggle = (one: AppealAbout) => setAbout(about.includes(one) ? about.filter((other) => other !== one) : [...about, one])
  return (
    <>
      <Card>
        <View className='case-name'>{forName === null ? `${title}，没有通过的原因` : `${title}（替${forName}提），没有通过的原因`}</View>
        <View className='case-rule'>{refusal.rule}</View>
        {refusal.says !== '' && <View className='case-text'>{refusal.says}</View>}
      </Card>
      <View className='appeal-head' {...accessible({ role: 'heading', level: 1 })}>
        哪里不对，跟上一级说说
      </View>
      <Chips label='因为什么，可以点，也可以不点'>
        {appealAbouts.map((one) => (
          <Chip key={one} several on={about.includes(one)} onTap={() => toggle(one)}>
            {appealAboutNames[one]}
          </Chip>
        ))}
      </Chips>
      <View className='appeal-gap'>
        <Card>
          <TextArea label='用您自己的话写' value={says} onInput={setSays} maxLength={500} lines={4} hint='想到哪写到哪，写错字不要紧。' {...(tried && isTooShort && { error: '写几个字，上一级才知道要看哪里' })} />
        </Card>
      </View>
      <Section title='不会写，打电话问'>
        <OfficeCard office={office} says='问清楚该写什么，几个字就行，也可以请家里人帮着写。没有微信的，村（社区）的人可以代您提。' />
      </Section>
      <View className='appeal-gap'>
        <Section title='交上去以后'>
          <Card flush>
            <Row leading={<RowSign icon='person' />} title='换人看' text='由上一级没有经手过的人看，不是原来那位。您写的，只有他们看得到。' />
            <Row leading={<RowSign icon='calendar' />} title={`${answerDays} 个工作日内答复`} text='到期没有答复，自动报到再上一级。结果发消息告诉您。' />
            <Row leading={<RowSign icon='document' />} title='两种结果' text='有道理的，退回去换人重新审，不用您重新交；维持原来结果的，写明为什么、您还能怎么做。' />
          </Card>
        </Section>
      </View>
      <View className='case-small'>{`到${fullDate(until)}都可以提，这一次的结果只提一次。`}</View>
      <ActError error={sending.error} />
      <ActionBar>
        <Button fill busy={sending.busy ? '正在交，请稍等' : undefined} onTap={() => void send()}>
          交给上一级
        </Button>
      </ActionBar>
    </>
  )
}
