import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInPregnancy } from '@/client/grow/pregnancy-file'
import { addToCalendar, type CalendarOutcome } from '@/client/phone-calendar'
import type { AntenatalId, DatedAntenatal } from '@/domain/grow/pregnancy/antenatal-calendar'
import { calendarOf } from '@/domain/grow/pregnancy/due-rows'
import { fullDate } from '@/domain/said-date'
import { RemindRow } from '@/pages/parts/remind-row'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import type { PregnancyOfPage } from '../parts/pregnancy-of-page'
import { VisitSheet } from './visit-sheet'

const groups = [
  { state: 'now', title: '现在可以做' },
  { state: 'later', title: '以后' },
  { state: 'done', title: '做过了' },
  { state: 'passed', title: '日子过了' },
] as const
const signs = { now: { icon: 'clipboard', tone: 'sun' }, later: { icon: 'calendar', tone: 'primary' }, done: { icon: 'check-circle', tone: 'primary' }, passed: { icon: 'clock', tone: 'plain' } } as const
const outcomes: Record<CalendarOutcome, string | undefined> = {
  added: '加好了，到时候手机会提醒',
  file: '日历文件下载好了，点开就能加进去',
  refused: '还没加成：请在微信设置里允许向日葵用日历',
  failed: '没有加成，请再试一次',
  dropped: undefined,
}

interface VisitsViewProps {
  of: PregnancyOfPage
  say: (words: string) => void
}

export function VisitsView({ of, say }: VisitsViewProps) {
  const { file, due, today } = of
  const [looked, look] = useState<AntenatalId>()
  const calendar = calendarOf(file, due, today)
  const item = calendar.find(({ id }) => id === looked)
  const next = calendar.filter(({ state }) => state === 'now' || state === 'later')
  const add = async (which: readonly DatedAntenatal[]) => {
    const days = which.map(({ id, name, from, to, prepare }) => ({ id: `antenatal-${due}-${id}`, date: from < today ? today : from, title: name, text: `${fullDate(to)}前都可以。${prepare ? `${prepare}。` : ''}以医生约的为准。`, remindDays: [1] }))
    const words = outcomes[await addToCalendar(days, '产检.ics')]
    if (words !== undefined) say(words)
  }
  return (
    <>
      {groups.map(({ state, title }) => {
        const items = calendar.filter((one) => one.state === state)
        if (items.length === 0) return null
        return (
          <Section key={state} title={title} {...(state === 'passed' && { note: '问问医生要不要补' })}>
            <Card flush>
              {items.map(({ id, name, from, to }) => {
                const done = file.visits.find(({ visit }) => visit === id)
                const days = done ? [`${fullDate(done.on)}做的`, done.note].filter(Boolean).join('，') : `${fullDate(from)} 到 ${fullDate(to)}`
                return <Row key={id} leading={<RowSign {...signs[state]} />} title={name} text={days} arrow onTap={() => look(id)} />
              })}
            </Card>
          </Section>
        )
      })}
      <Section title='提醒'>
        <Card flush>
          <RemindRow title='到时候提醒我' text='每次产检和筛查提前 7 天，发到“消息”里' on={file.reminders} onChange={(on) => noteInPregnancy([{ what: 'reminders', on }])} />
        </Card>
      </Section>
      <View className='preg-source'>产前检查按国家基本公共卫生服务规范（第三版）；各项筛查的日子按临床习惯，待核对。以医生约的为准。</View>
      {item && <VisitSheet key={item.id} item={item} of={of} onClose={() => look(undefined)} onCalendar={() => void add([item])} />}
      {next.length > 0 && (
        <ActionBar>
          <Button fill icon='calendar' onTap={() => void add(process.env.TARO_ENV === 'h5' ? next : next.slice(0, 1))}>
            {process.env.TARO_ENV === 'h5' ? '都加到手机日历' : '把下一次加到手机日历'}
          </Button>
        </ActionBar>
      )}
    </>
  )
}
