import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { datedCheckups, nextCheckup, type CheckupState, type DatedCheckup } from '@/domain/grow/checkups/checkups'
import { fullDate } from '@/domain/said-date'
import { useSaid } from '@/pages/parts/use-said'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Tag } from '@/ui/tag/tag'
import { ToastAboveBar } from '@/ui/toast/toast-above-bar'
import { AskRemove } from '../parts/ask-remove'
import { ChildHead } from '../parts/child-head'
import type { ChildOfPage } from '../parts/child-of-page'
import { ClinicButton } from '../parts/clinic-button'
import { ReminderRow } from '../parts/reminder-row'
import { useLooked } from '../parts/use-looked'
import { WaitingTag } from '../parts/waiting-tag'
import { checkedUpWords, LookedCheckup } from './looked-checkup'
import { NextCard } from './next-card'
import './checkups.scss'

const tags: Record<CheckupState, JSX.Element | null> = {
  done: (
    <Tag tone='ok' icon='check'>
      记过了
    </Tag>
  ),
  now: (
    <Tag tone='sun' dot>
      现在
    </Tag>
  ),
  passed: <Tag>没有记</Tag>,
  later: null,
}

/** The check-up of this age first, then all of them; each can be looked at, noted, changed and taken away. */
export function CheckupsView({ of, first }: { of: ChildOfPage; first: string | undefined }) {
  const { child, file, today, canNote } = of
  const [said, say] = useSaid()
  const looked = useLooked(child.id, say, first)
  const keptOf = (id: string) => file.checkups.find(({ thing }) => thing.checkup === id)
  const dated = datedCheckups(child.birthOn, today, new Set(file.checkups.map(({ thing }) => thing.checkup)))
  const one = dated.find(({ id }) => id === looked.id)
  const kept = one && keptOf(one.id)
  const next = nextCheckup(dated)
  const toNote = ({ id }: DatedCheckup) => {
    looked.close()
    open(routes.checkup(child.id, id))
  }
  return (
    <>
      <ChildHead of={of} routeOf={routes.checkups} />
      <NextCard next={next} />
      <Section title='怎么去'>
        <Card flush>
          <Row leading={<RowSign icon='calendar-check' tone='sun' />} title='约一次体检' text='看附近哪天能做，点两下就约好' arrow onTap={() => open(routes.checkupSessions)} />
          <Row leading={<RowSign icon='hospital' />} title='到社区卫生服务中心或乡镇卫生院' text='0—6 岁的这 13 次体检是国家基本公共卫生服务，不收钱。这里约不上的，先打电话问哪天看。' />
          <Row leading={<RowSign icon='ask' />} title='去之前先对一对预警征象' text='四个问题，医生也会问' arrow onTap={() => open(routes.signs(child.id))} />
          <ReminderRow of={of} />
        </Card>
      </Section>
      <Section title='全部 13 次' note={`记了 ${file.checkups.length} 次`}>
        <Card flush>
          {dated.map((each) => {
            const result = keptOf(each.id)
            return (
              <Row
                key={each.id}
                title={each.name}
                text={result ? checkedUpWords(result.thing) : `${fullDate(each.from)}起`}
                trailing={result?.waiting ? <WaitingTag waiting /> : tags[each.state]}
                arrow
                onTap={() => looked.look(each.id)}
              />
            )
          })}
        </Card>
      </Section>
      <View className='grow-source'>按《国家基本公共卫生服务规范（第三版）》0～6 岁儿童健康管理。具体查什么，以给宝宝体检的医生为准。</View>
      <LookedCheckup one={looked.asking ? undefined : one} kept={kept} canNote={canNote} began={one !== undefined && one.from <= today} onClose={looked.close} onNote={() => one && toNote(one)} onRemove={() => looked.ask(true)} />
      <AskRemove of={looked} id={kept?.id} title='删掉这次体检的记录？' text='家里别的大人也看不到了。《母子健康手册》上的不受影响。' />
      <ToastAboveBar toast={said ? { text: said, icon: 'check-circle' } : undefined} />
      <ActionBar>
        <ClinicButton clinic='儿保门诊' />
        {canNote && next?.state === 'now' && (
          <Button fill icon='plus' onTap={() => toNote(next)}>
            记下结果
          </Button>
        )}
      </ActionBar>
    </>
  )
}
