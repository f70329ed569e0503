import { View } from '@tarojs/components'
import { lastOf } from '@/domain/last-of'
import { open, routes } from '@/client/routes'
import type { Dating } from '@/domain/grow/pregnancy/due-date'
import { saidAgeOf, saidDaysLeft } from '@/domain/grow/pregnancy/due-rows'
import { fullDate } from '@/domain/said-date'
import { WarmHead } from '@/pages/parts/warm-head'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import type { IconName } from '@/ui/icon/icons'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { DangerList, DangerStrip } from '../parts/danger-strip'
import type { PregnancyOfPage } from '../parts/pregnancy-of-page'
import { NowCard } from './now-card'
import { WindowsCard } from './windows-card'
import './pregnancy.scss'

const tools: ReadonlyArray<{ icon: IconName; name: string; to: string }> = [
  { icon: 'clipboard', name: '产检本', to: routes.pregnancyVisits },
  { icon: 'growth', name: '体重', to: routes.pregnancyWeight },
  { icon: 'mood', name: '数胎动', to: routes.movements },
  { icon: 'blocks', name: '待产包', to: routes.hospitalBag },
]
const saidBy: Record<Dating['by'], string> = { lastPeriod: '日子按末次月经算', ultrasound: '日子按超声算', transfer: '日子按移植那天算', doctor: '预产期是医生说的' }
/** From this full week on a child may be born and live. */
const birthFrom = 24

/** Week and day, what is due, the signs of danger, the calendar, and the ways to everything else. */
export function PregnancyView({ of }: { of: PregnancyOfPage }) {
  const { file, due, age } = of
  const by = lastOf(file.datings)?.by ?? 'doctor'
  return (
    <>
      <WarmHead title={saidAgeOf(age)} text={<DueLine due={due} left={saidDaysLeft(age)} />} />
      <NowCard of={of} />
      <View className='preg-gap'>
        <DangerStrip />
      </View>
      <Section title='我的产检日历' more='全部' onMore={() => open(routes.pregnancyVisits)}>
        <WindowsCard of={of} />
      </Section>
      <View className='preg-gap'>
        <Card className='preg-tools'>
          {tools.map(({ icon, name, to }) => (
            <View key={name} className='preg-tool' hoverClass='x-press' {...accessible({ role: 'button', onTap: () => open(to) })}>
              <Icon name={icon} size={28} />
              <View>{name}</View>
            </View>
          ))}
        </Card>
      </View>
      <Section title='危险信号' note='不用等，直接去'>
        <Card>
          <DangerList />
        </Card>
      </Section>
      <View className='preg-more'>
        <Card flush>
          {age.weeks >= birthFrom && <Row leading={<RowSign icon='sun' tone='sun' />} title='宝宝出生了' text='接着记身高体重和疫苗' arrow onTap={() => open(routes.pregnancyBirth)} />}
          <Row leading={<RowSign icon='pencil' tone='plain' />} title='改预产期' text='超声或医生说了新的日子' arrow onTap={() => open(routes.pregnancyDates)} />
          <Row leading={<RowSign icon='heart' tone='plain' />} title='情况有变化，告诉我们' text='提醒会马上停下，有人陪您' arrow onTap={() => open(routes.pregnancyLoss)} />
        </Card>
      </View>
      <View className='preg-source'>{`${saidBy[by]}，以医生说的为准。示例内容，待医学审核。`}</View>
    </>
  )
}

/** Broken between its two parts where the line is short; the year is no question. */
const DueLine = ({ due, left }: { due: string; left: string }) => (
  <>
    <View className='warm-part'>{`预产期 ${fullDate(due).replace(/^\d+年/, '')}，`}</View>
    <View className='warm-part'>{left}</View>
  </>
)
