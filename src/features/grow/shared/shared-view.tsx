import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Charted } from '@/domain/grow/growth/judged-series'
import type { Standard } from '@/domain/grow/growth/standard-lines'
import type { SharedGrowth } from '@/domain/grow/share-contract'
import { saidSignAge } from '@/domain/grow/signs/said-sign-age'
import { signQuestions } from '@/domain/grow/signs/sign-questions'
import { saidExactAge } from '@/domain/grow/said-exact-age'
import { vaccinePlan } from '@/domain/grow/vaccines/plan'
import { givenDays } from '@/domain/grow/vaccines/timeline'
import { fullDate, saidMoment } from '@/domain/said-date'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import { ChartCard } from '../growth/chart-card'
import { LastMeasured } from '../growth/last-measured'
import { measuredWords } from '../measurements/measured-words'
import { ChildHead } from '../parts/child-head'
import { allMeasured, givenDoses, vaccineChild } from '../parts/child-of-page'
import { DueCard } from '../vaccines/due-card'
import '../vaccines/vaccines.scss'
import { asChildOfPage } from './as-child-of-page'

/** Growth, vaccines and signs on one page, to be read only. */
export function SharedView({ shown }: { shown: SharedGrowth }) {
  const [now] = useState(() => new Date())
  const [of] = useState(() => asChildOfPage(shown, now))
  const [chart, setChart] = useState<Charted>('weight')
  const [standard, setStandard] = useState<Standard>('china')
  const { child, file, today } = of
  const measured = allMeasured(of)
  const who = vaccineChild(of)
  const given = givenDoses(of)
  const plan = vaccinePlan(who, given, today)
  return (
    <>
      <ChildHead of={of} />
      <Note>{`家长自己记的，${saidMoment(new Date(shown.until), now)} 失效。关掉这一页，这台手机上不留。`}</Note>
      {measured.length > 0 && (
        <View className='grow-gap'>
          <ChartCard of={of} chart={chart} standard={standard} onChart={setChart} onStandard={setStandard} />
          <LastMeasured of={of} chart={chart} standard={standard} />
        </View>
      )}
      <Section title='全部测量' note={`${measured.length} 次`}>
        <Card flush>
          {measured.length === 0 && <Row title='没有记录' />}
          {[...measured].reverse().map((each) => (
            <Row key={each.on} title={measuredWords(each)} text={[fullDate(each.on), saidExactAge(child.birthOn, each.on)].filter(Boolean).join('，')} />
          ))}
        </Card>
      </Section>
      <Section title='疫苗' note={`打过 ${given.length} 剂`}>
        {plan.problems.map(({ code, date, kind, sentence }) => (
          <View key={`${code}${date}${kind}`} className='grow-gap'>
            <Note tone='warn'>{`${fullDate(date)}：${sentence}`}</Note>
          </View>
        ))}
        <DueCard of={of} plan={plan} />
        <Card flush>
          {givenDays(who, given, today).map(({ date, doses }) => (
            <Row key={date} title={doses.map(({ name }) => name).join('、')} text={fullDate(date)} />
          ))}
        </Card>
      </Section>
      <Section title='发育筛查' note={`${file.signs.length} 次`}>
        <Card flush>
          {file.signs.length === 0 && <Row title='没有记录' />}
          {[...file.signs].reverse().map(({ id, thing: { age, on, answers } }) => {
            const open = signQuestions[age].filter((_, at) => answers[at]).map(({ short }) => short)
            return <Row key={id} title={`${saidSignAge(age)}：${open.length === 0 ? '都做到了' : `还没做到 ${open.join('、')}`}`} text={fullDate(on)} />
          })}
        </Card>
      </Section>
      <View className='grow-source'>{`${plan.caution}生长按 ${standard === 'china' ? 'WS/T 423—2022' : '世卫组织 2006 年标准'}。以上由家长用“向日葵”记录，不是诊断。`}</View>
    </>
  )
}
