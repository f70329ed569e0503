import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInChild } from '@/client/grow/child-file'
import { back, open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { datedCheckups, saidCheckup } from '@/domain/grow/checkups/checkups'
import type { SignsAnswered } from '@/domain/grow/contract'
import type { Kept } from '@/domain/grow/file/child-file'
import { saidSignAge } from '@/domain/grow/signs/said-sign-age'
import { playsFor, signQuestions } from '@/domain/grow/signs/sign-questions'
import { signResult, warningSigns } from '@/domain/grow/signs/warning-signs'
import { fullDate } from '@/domain/said-date'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Tag } from '@/ui/tag/tag'
import type { ChildOfPage } from '../parts/child-of-page'
import { ClinicButton } from '../parts/clinic-button'
import { History } from '../parts/history'
import { Points } from '../parts/points'
import './signs-result.scss'

const answeredWords = ({ age, answers }: SignsAnswered): string => {
  const open = signQuestions[age].filter((_, at) => answers[at]).map(({ short }) => short)
  return open.length === 0 ? '四个都做到了' : `还没做到：${open.join('、')}`
}

/** Any sign is a reason to be seen, never a name for the child; none is a reason for calm. */
export function ResultView({ of, one }: { of: ChildOfPage; one: Kept<SignsAnswered> }) {
  const { child, file, today, canNote } = of
  const { age, answers, on } = one.thing
  const [asking, setAsking] = useState(false)
  const toSee = signResult(answers) === 'seeDoctor'
  const count = answers.filter(Boolean).length
  const now = datedCheckups(child.birthOn, today, new Set(file.checkups.map(({ thing }) => thing.checkup))).find(({ state }) => state === 'now')
  const plays = playsFor(age, answers)
  const removing = useAct(() => noteInChild(child.id, [{ what: 'removed', of: one.id }]))
  const remove = async () => {
    if ((await removing.run(undefined)) !== undefined) back()
  }
  return (
    <>
      <Card>
        <View className='signs-result'>
          <View className='signs-result-sign'>
            <Icon name={toSee ? 'stethoscope' : 'check-circle'} size={28} />
          </View>
          <View className='signs-result-words'>
            <View className='signs-result-title' {...accessible({ role: 'heading', level: 2 })}>
              {toSee ? '建议到儿保门诊看看' : '四个都做到了'}
            </View>
            <View className='signs-result-text'>{toSee ? '这不是诊断，早点看更放心' : `${saidSignAge(age)}，${fullDate(on)}答的`}</View>
          </View>
        </View>
        <View className='signs-result-means'>
          {toSee ? `有 ${count} 个还没做到。很多孩子晚一些就会，请医生看看，心里有底。` : '按时体检就好。平时有什么不放心，随时可以问医生，不用等到下一次。'}
        </View>
      </Card>
      <Section title={`${saidSignAge(age)}的回答`} {...(canNote ? { more: '改一改', onMore: () => open(routes.signsAsk(child.id, age, one.id)) } : { note: fullDate(on) })}>
        <Card flush>
          {signQuestions[age].map(({ short }, at) => (
            <Row
              key={short}
              title={short}
              {...(answers[at] ? { text: `问卷的原话：${warningSigns[age][at]}` } : {})}
              trailing={
                answers[at] ? (
                  <Tag tone='warn' icon='clock'>
                    还没有
                  </Tag>
                ) : (
                  <Tag tone='ok' icon='check'>
                    做到了
                  </Tag>
                )
              }
            />
          ))}
        </Card>
      </Section>
      {toSee && (
        <Section title='去哪里看'>
          <Card flush>
            <Row leading={<RowSign icon='hospital' />} title='社区卫生服务中心或妇幼保健院的儿保门诊' text='打电话问哪天看。带上《母子健康手册》，把这一页给医生看。' arrow onTap={() => open(routes.venues({ kind: 'maternalChild' }))} />
            {canNote && <Row leading={<RowSign icon='share' />} title='把回答给医生看' text='发一个链接，到期自己失效' arrow onTap={() => open(routes.growShare(child.id))} />}
            {now && <Row leading={<RowSign icon='calendar-check' tone='sun' />} title={`正好和“${saidCheckup(now.name)}”一起做`} text={`${fullDate(now.until)}前`} arrow onTap={() => open(routes.checkups(child.id))} />}
          </Card>
        </Section>
      )}
      {plays.length > 0 && (
        <Section title='这几天在家'>
          <Card>
            <Points label='这几天在家' lines={plays} />
          </Card>
        </Section>
      )}
      <Section title='记录'>
        <Card>
          <History events={one.history} wordsOf={answeredWords} />
          {canNote && (
            <Button kind='text' small onTap={() => setAsking(true)}>
              删掉这次回答
            </Button>
          )}
        </Card>
      </Section>
      <View className='grow-source'>按国家预警征象问卷，有一项没做到就建议看看。记录只有您家能看到。{plays.length > 0 && '“这几天在家”是示例内容，待医学审核。'}</View>
      <AskSheet
        open={asking}
        title='删掉这次回答？'
        text='家里别的大人也看不到了。'
        yes='删掉'
        no='留着'
        busy={removing.busy}
        error={removing.error}
        onYes={() => void remove()}
        onNo={() => setAsking(false)}
      />
      <ActionBar>
        {toSee ? (
          <>
            <ClinicButton clinic='儿保门诊' />
            <Button fill icon='calendar' onTap={() => open(routes.checkups(child.id))}>
              看体检安排
            </Button>
          </>
        ) : (
          <Button fill onTap={back}>
            好了
          </Button>
        )}
      </ActionBar>
    </>
  )
}
