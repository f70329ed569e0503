import { View } from '@tarojs/components'
import { useState } from 'react'
import { open, routes } from '@/client/routes'
import { vaccinePlan } from '@/domain/grow/vaccines/plan'
import { givenDays } from '@/domain/grow/vaccines/timeline'
import { fullDate } from '@/domain/said-date'
import { useSaid } from '@/pages/parts/use-said'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { givenDoses, vaccineChild, type ChildOfPage } from '../parts/child-of-page'
import { ReminderRow } from '../parts/reminder-row'
import { ToastAboveBar } from '@/ui/toast/toast-above-bar'
import { CalendarSheet } from './calendar-sheet'
import { ClinicButton } from '../parts/clinic-button'
import { DueCard } from './due-card'
import { GivenList } from './given-list'
import { LaterList } from './later-list'
import { VaccineHead } from './vaccine-head'
import './vaccines.scss'

/** The plan of one child, by the programme in force today; everything is computed here, so it opens without network. */
export function VaccinesView({ of }: { of: ChildOfPage }) {
  const { child, today } = of
  const [calendar, setCalendar] = useState(false)
  const [said, say] = useSaid()
  const who = vaccineChild(of)
  const given = givenDoses(of)
  const plan = vaccinePlan(who, given, today)
  const late = plan.doses.filter(({ dueNow, overdueSince }) => dueNow && overdueSince !== undefined)
  return (
    <>
      <VaccineHead of={of} plan={plan} given={given} />
      {plan.problems.map(({ code, date, kind, sentence }) => (
        <View key={`${code}${date}${kind}`} className='grow-gap'>
          <Note tone='warn'>{`${fullDate(date)}：${sentence}`}</Note>
        </View>
      ))}
      {late.length > 0 && (
        <View className='grow-gap'>
          <Note tone='sun'>
            <View className='vaccine-note-title'>{late.length === 1 ? `${late[0]?.name}第 ${late[0]?.no} 剂还没打` : `有 ${late.length} 剂晚了`}</View>
            接着打就行，不用从头再来。
          </Note>
        </View>
      )}
      <DueCard of={of} plan={plan} />
      {plan.unplanned
        .filter(({ kind }) => kind === 'consult')
        .map(({ series, why }) => (
          <View key={series} className='grow-gap'>
            <Note>{why}</Note>
          </View>
        ))}
      <LaterList birthOn={child.birthOn} plan={plan} />
      <View className='grow-gap'>
        <Card flush>
          <ReminderRow of={of} />
          <Row leading={<RowSign icon='shield' tone='plain' />} title='打针前要说的' text='免疫功能、丙球和输血、严重反应，会改变怎么排' arrow onTap={() => open(routes.precautions(child.id))} />
          <Row leading={<RowSign icon='pin' tone='plain' />} title='附近的接种门诊' text='哪天开、带什么、怎么去' arrow onTap={() => open(routes.venues({ kind: 'vaccination' }))} />
        </Card>
      </View>
      <GivenList of={of} days={givenDays(who, given, today)} say={say} />
      <View className='grow-source'>
        {`${plan.caution}这一版从 ${fullDate(plan.edition.from)} 起用，按 ${fullDate(plan.asOf)} 推算。这里的记录由家长自己填写。`}
      </View>
      <CalendarSheet name={child.name} childId={child.id} plan={plan} open={calendar} onClose={() => setCalendar(false)} say={say} />
      <ToastAboveBar toast={said ? { text: said, icon: 'check-circle' } : undefined} />
      <ActionBar>
        <ClinicButton clinic='接种门诊' />
        {plan.doses.length > 0 ? (
          <Button fill icon='calendar' onTap={() => setCalendar(true)}>
            加到手机日历
          </Button>
        ) : (
          <Button fill icon='plus' onTap={() => open(routes.dose(child.id))}>
            补记一剂
          </Button>
        )}
      </ActionBar>
    </>
  )
}
