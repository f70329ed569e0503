import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshAppeal, type AppealOfCase } from '@/client/appeal-queries'
import { refreshCases } from '@/client/case-queries'
import { callPhone } from '@/client/phone-call'
import { replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { chinaClock } from '@/domain/china-time'
import { fullDate, saidDate } from '@/domain/said-date'
import { appealAboutNames, insteadSays } from '@/domain/voice/appeal-words'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { OfficeCard } from './office-card'

type Appeal = NonNullable<AppealOfCase['appeal']>

/** What became of it in a sentence, and what comes next. */
function saidAppeal({ state, dueOn, daysLeft, instead }: Appeal, title: string, now: Date): { title: string; text: string } {
  switch (state) {
    case 'open':
      return dueOn >= chinaClock(now).date
        ? { title: '收到了，上一级正在看', text: `最晚${saidDate(dueOn, now)}答复，${daysLeft === 0 ? '就是今天' : `还有 ${daysLeft} 个工作日`}。现在不用您做什么。` }
        : { title: '超期了，已经报到再上一级', text: '会有人催办。您也可以打电话问。' }
    case 'upheld':
      return { title: '上一级看过了，维持原来的结果', text: '为什么、您还可以怎么做，写在下面。' }
    case 'reopened':
      return { title: '上一级看过了，请他们重新审', text: '换了一位同事来审，不用您重新交。办到哪一步，回到这件申请看。' }
    case 'withdrawn':
      return { title: '您收回了', text: '上一级不再看这一件。情况有变化，随时可以重新申请。' }
    case 'over':
      return { title: '随新的申请一起办', text: insteadSays(title, instead) }
  }
}

/** Who has it until when, what was written, and the answer with what may be done after it. */
export function AppealView({ of: { caseId, title, receipt, forName, office }, appeal }: { of: AppealOfCase; appeal: Appeal }) {
  const { id, about, says, at, byName, refusal, answer, rights, mayWithdraw, state } = appeal
  const now = new Date()
  const said = saidAppeal(appeal, title, now)
  const [asks, setAsks] = useState(false)
  const [act] = useOnceId()
  const withdrawing = useAct(() => api.voice.appeals.withdraw.mutate({ id, act }))
  const withdraw = async () => {
    if (!(await withdrawing.run(undefined))) return
    setAsks(false)
    void refreshAppeal()
    void refreshCases()
  }
  return (
    <>
      <Card>
        <View className='case-name'>{`${title}${forName === null ? '' : `（替${forName}提）`} · 受理号 ${receipt}`}</View>
        <View className='case-answer' {...accessible({ role: 'heading', level: 1 })}>
          {said.title}
        </View>
        <View className='case-text'>{said.text}</View>
      </Card>
      {answer && (
        <Section title='上一级怎么说'>
          <Card>
            <View className='case-words'>{answer.says}</View>
            <View className='case-small'>{`${answer.byName}，${fullDate(answer.on)}`}</View>
          </Card>
        </Section>
      )}
      {rights !== null && (
        <View className='appeal-gap'>
          <Section title='您还可以怎么做'>
            <Card>
              <View className='case-words'>{rights}</View>
            </Card>
          </Section>
          <View className='case-stack'>
            <Button kind='line' block icon='phone' onTap={() => callPhone('12348')}>
              打 12348 问怎么走复议
            </Button>
          </View>
        </View>
      )}
      {state === 'open' && (
        <Section title='谁在看'>
          <OfficeCard office={office} says='有话要补，打电话说就行。' />
        </Section>
      )}
      <View className='appeal-gap'>
        <Section title='您写的'>
          <Card>
            {about.length > 0 && <View className='case-rule'>{about.map((one) => appealAboutNames[one]).join('、')}</View>}
            <View className='case-words'>{says}</View>
            <View className='case-small'>{`${byName === null ? '' : `${byName}，`}${fullDate(chinaClock(new Date(at)).date)}。原来的原因：${refusal.rule}`}</View>
          </Card>
        </Section>
      </View>
      {mayWithdraw && (
        <Card flush>
          <Row leading={<RowSign icon='close-circle' tone='plain' />} title='不用看了，收回' arrow onTap={() => setAsks(true)} />
        </Card>
      )}
      <ActionBar>
        <Button fill kind={state === 'open' ? 'line' : 'primary'} onTap={() => replace(routes.supportCase(caseId))}>
          回到这件申请
        </Button>
      </ActionBar>
      <AskSheet
        open={asks}
        title='不请上一级看了？'
        text='收回以后，这一次的结果就不能再提了。您写的会留着备查。情况有变化，随时可以重新申请。'
        yes='收回'
        no='接着等答复'
        busy={withdrawing.busy}
        error={withdrawing.error}
        onYes={() => void withdraw()}
        onNo={() => setAsks(false)}
      />
    </>
  )
}
