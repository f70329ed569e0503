import { View } from '@tarojs/components'
import { useState, useSyncExternalStore } from 'react'
import { addToCalendar } from '@/client/phone-calendar'
import { open, routes } from '@/client/routes'
import { storedState } from '@/client/stored-state'
import { chinaClock } from '@/domain/china-time'
import { addMonths } from '@/domain/grow/calendar-days'
import { preparingSteps } from '@/domain/grow/pregnancy/preparing'
import { fullDate } from '@/domain/said-date'
import { useSaid } from '@/pages/parts/use-said'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { DateField } from '@/ui/date-field/date-field'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { ToastAboveBar } from '@/ui/toast/toast-above-bar'
import { PlainScreen } from '../parts/pregnancy-screen'
import '../parts/pregnancy-screen.scss'

/** When somebody means to begin: on this phone alone. */
const plan = storedState<{ on: string }>('preparing', { on: '' })
const articles = { check: 'before-pregnancy-check', folicAcid: 'folic-acid', habits: 'getting-ready', vaccines: 'before-pregnancy-check' } as const
const icons = { check: 'stethoscope', folicAcid: 'sprout', habits: 'heart', vaccines: 'syringe' } as const

/** 备孕: what to begin from which day on. */
export default function PreparingPage() {
  const { on } = useSyncExternalStore(plan.subscribe, plan.get)
  const [today] = useState(() => chinaClock(new Date()).date)
  const [said, say] = useSaid()
  const chosen = on >= today ? on : ''
  const steps = preparingSteps((chosen || addMonths(today, 6)).slice(0, 7))
  const add = async () => {
    const days = steps.map(({ id, title, text, from }) => ({ id: `preparing-${id}`, date: from < today ? today : from, title, text, remindDays: [1] }))
    const outcome = await addToCalendar(days, '备孕.ics')
    if (outcome === 'added') say('加好了，到时候手机会提醒')
    else if (outcome === 'file') say('日历文件下载好了，点开就能加进去')
    else if (outcome === 'refused') say('还没加成：请在微信设置里允许向日葵用日历')
    else if (outcome === 'failed') say('没有加成，请再试一次')
  }
  return (
    <PlainScreen title='备孕'>
      <Card>
        <DateField label='打算什么时候开始要' value={chosen} from={today} to={addMonths(today, 24)} onChange={(day) => plan.set({ on: day })} hint='只记在这部手机里，随时能改' />
      </Card>
      <Section title='从哪天开始做' note={chosen ? undefined : '先按半年后排'}>
        <Card flush>
          {steps.map(({ id, title, text, from }) => (
            <Row key={id} leading={<RowSign icon={icons[id]} tone={from <= today ? 'sun' : 'primary'} />} title={title} text={`${from <= today ? '现在就可以' : `${fullDate(from)}起`}。${text}`} arrow onTap={() => open(routes.article(articles[id]))} />
          ))}
        </Card>
      </Section>
      <View className='preg-stack'>
        <Button kind='soft' block icon='calendar' onTap={() => void add()}>
          {process.env.TARO_ENV === 'h5' ? '都加到手机日历' : '把最近的加到手机日历'}
        </Button>
      </View>
      <View className='preg-gap'>
        <Card flush>
          <Row leading={<RowSign icon='pregnant' />} title='已经怀上了' text='算预产期，排好产检' arrow onTap={() => open(routes.pregnancy)} />
          <Row leading={<RowSign icon='document' tone='plain' />} title='免费孕前优生健康检查' text='两个人一起去，怎么约' arrow onTap={() => open(routes.article('policy-preconception-check'))} />
        </Card>
      </View>
      <View className='preg-source'>按《孕前和孕期保健指南（2018）》等整理。示例内容，待医学审核。</View>
      <ToastAboveBar toast={said ? { text: said, icon: 'check-circle' } : undefined} />
    </PlainScreen>
  )
}
