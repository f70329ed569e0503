import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { open, routes } from '@/client/routes'
import { saidSignAge } from '@/domain/grow/signs/said-sign-age'
import { signsNow } from '@/domain/grow/signs/signs-of-child'
import { signResult } from '@/domain/grow/signs/warning-signs'
import { fullDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { ChildHead } from '../parts/child-head'
import type { ChildOfPage } from '../parts/child-of-page'
import { WaitingTag } from '../parts/waiting-tag'
import { keptSigns } from './draft'
import './signs.scss'

/** What the four questions are for, how far they were answered, and what was answered before. */
export function SignsView({ of }: { of: ChildOfPage }) {
  const { child, file, today, canNote } = of
  const { age, corrected, next } = signsNow(child.birthOn, today, file.birth.gestationDays)
  const [draft, setDraft] = useState(() => keptSigns(child.id, age))
  useDidShow(() => setDraft(keptSigns(child.id, age)))
  const answered = draft?.answers.filter((answer) => answer === 'good' || answer === 'sign').length ?? 0
  const again = file.signs.some(({ thing }) => thing.age === age)
  return (
    <>
      <ChildHead of={of} routeOf={routes.signs} />
      <Card>
        <View className='signs-title' {...accessible({ role: 'heading', level: 2 })}>
          {age === undefined ? (next ? '满 3 个月再来对一对' : '七岁以前的都对过了') : `${saidSignAge(age)}的四个问题`}
        </View>
        <View className='signs-text'>
          {age === undefined
            ? next
              ? `${fullDate(next.from)}起，有 3月龄的四个问题。`
              : '上学以后有什么不放心，可以带孩子去儿童保健门诊问医生。'
            : '一个一个问，大约两分钟。不是考试，也不是诊断：有一个还没做到，就请医生看看，心里有底。'}
        </View>
        {corrected && age !== undefined && <View className='signs-text'>早产的宝宝，按校正月龄算。</View>}
      </Card>
      {file.signs.length > 0 && (
        <Section title='以前答过的' note={`${file.signs.length} 次`}>
          <Card flush>
            {[...file.signs].reverse().map(({ id, thing, waiting }) => (
              <Row
                key={id}
                leading={<RowSign icon={signResult(thing.answers) === 'none' ? 'check' : 'stethoscope'} tone={signResult(thing.answers) === 'none' ? 'primary' : 'sun'} />}
                title={`${saidSignAge(thing.age)}：${signResult(thing.answers) === 'none' ? '都做到了' : '建议去看看'}`}
                text={fullDate(thing.on)}
                trailing={<WaitingTag waiting={waiting} />}
                arrow
                onTap={() => open(routes.signsResult(child.id, id))}
              />
            ))}
          </Card>
        </Section>
      )}
      {age !== undefined && next && <View className='grow-source'>{`下一次：${saidSignAge(next.age)}，${fullDate(next.from)}起。`}</View>}
      <View className='grow-source'>{`按国家《儿童心理行为发育问题预警征象筛查问卷》，${corrected ? '早产按校正月龄算' : '足月按实足月龄算'}。回答只有您家里人看得到。`}</View>
      {canNote && age !== undefined && (
        <ActionBar>
          <Button fill onTap={() => open(routes.signsAsk(child.id, age))}>
            {draft ? `接着答，答了 ${answered} 个` : again ? '再答一次' : '开始答'}
          </Button>
        </ActionBar>
      )}
    </>
  )
}
