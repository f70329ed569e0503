import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshCases, type OwnCase } from '@/client/case-queries'
import { callPhone } from '@/client/phone-call'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { saidAnnual } from '@/domain/support/annual/said-annual'
import { saidCase } from '@/domain/support/case/said-case'
import { saidYuan } from '@/domain/support/said-yuan'
import { ActError } from '@/pages/parts/act-error'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { AppealCard } from './appeal-card'
import { AmountCard } from './amount-card'
import { AwardCard } from './award-card'
import { CasePathCard } from './case-path-card'
import { PaymentsCard } from './payments-card'
import { ConfirmCard } from './confirm-card'
import { EndingCard } from './ending-card'
import { NudgeCard } from './nudge-card'
import { ProjectSection } from './project-section'

const perWords = { once: '', month: '每月 ', year: '每年 ' } as const

/** The answer first, then the way with its people, what is expected and how it was worked out, and what was given. */
export function CaseView({ one, cardTaken }: { one: OwnCase; /** A card was given a moment ago. */ cardTaken: boolean }) {
  const { id, title, state, steps, has, needs, refusal, amount, isAmountFinal, account, receipt, forName, mayDo, project, award } = one
  const said = saidCase(one, new Date())
  const [asks, setAsks] = useState(false)
  const [act] = useOnceId()
  const withdrawing = useAct(() => api.support.cases.withdraw.mutate({ id, act }))
  const withdraw = async () => {
    if (!(await withdrawing.run(undefined))) return
    setAsks(false)
    void refreshCases()
  }
  const [who] = has
  const isEnded = state === 'ended'
  const isOver = ['paid', 'refused', 'withdrawn', 'ended'].includes(state)
  // No money comes of it, and nothing of the way to it is left.
  const isNothing = ['refused', 'withdrawn'].includes(state)
  const needsCard = one.needsCard === true
  const needsMe = ['returned', 'payFailed', 'toConfirm'].includes(state) || needsCard
  return (
    <>
      {cardTaken && account !== null && (
        <View className='case-told' {...accessible({ role: 'status' })}>
          <Note tone='ok'>{`卡收到了：${account.bank}，尾号 ${account.last4}。`}</Note>
        </View>
      )}
      <Card>
        <View className='case-head'>
          <View className='case-name'>{forName === null ? title : `${title}（替${forName}办）`}</View>
          {amount && !isNothing && (
            <View className='case-sum'>
              {`${isEnded ? '以前' : isAmountFinal ? '' : '预计 '}${perWords[amount.per]}`}
              <View className='case-sum-figure'>{saidYuan(amount.cents)}</View>
            </View>
          )}
        </View>
        <View className='case-answer' {...accessible({ role: 'heading', level: 1 })}>
          {said.title}
        </View>
        {said.text !== '' && <View className='case-text'>{said.text}</View>}
        {!isNothing && (
          <View className='case-bars' {...accessible({ hidden: true })}>
            {steps.map(({ title: step, standing }) => (
              <View key={step} className={`case-bar case-bar--${standing}`} />
            ))}
          </View>
        )}
        {said.todo !== '' && <Note tone={needsMe ? 'sun' : 'ok'}>{said.todo}</Note>}
      </Card>
      {state === 'toConfirm' && forName === null && (
        <View className='case-section'>
          <ConfirmCard id={id} title={title} />
        </View>
      )}
      {needs.length > 0 && (
        <View className='case-section'>
          <Section title='要补的，一次说全'>
            <Card flush>
              {needs.map(({ kind, id: of, says }) => (
                <Row key={`${kind}${of ?? ''}${says}`} leading={<RowSign icon='document' tone='sun' />} title={says} />
              ))}
            </Card>
          </Section>
        </View>
      )}
      {refusal && (
        <View className='case-section'>
          <Section title='为什么没有通过'>
            <Card>
              <View className='case-rule'>{refusal.rule}</View>
              <View className='case-words'>{refusal.says}</View>
            </Card>
            {state === 'refused' && <AppealCard caseId={id} />}
          </Section>
        </View>
      )}
      {award && <AwardCard award={award} />}
      {one.review && (
        <Card flush>
          <Row leading={<RowSign icon='calendar' tone='sun' />} title={saidAnnual(one.review, new Date()).title} text={['asked', 'visit'].includes(one.review.state) ? '一年看一次，没有变化点两下就好' : '今年的年审'} arrow onTap={() => open(routes.annualReview(one.review?.id ?? ''))} />
        </Card>
      )}
      {one.ending && (
        <View className='case-section'>
          <EndingCard ending={one.ending} isPaidOn={!isEnded} />
        </View>
      )}
      <CasePathCard steps={steps} has={has} />
      {one.nudge && <NudgeCard id={id} nudge={one.nudge} has={has} />}
      {project && (
        <View className='case-section'>
          <ProjectSection id={id} project={project} />
        </View>
      )}
      {amount && !isNothing && <AmountCard amount={amount} isFinal={isAmountFinal} isEnded={isEnded} account={account} termsSay={one.termsSay} receipt={receipt} />}
      {one.payments.length > 0 && (
        <View className='case-section'>
          <PaymentsCard payments={one.payments} />
        </View>
      )}
      <Card flush>
        <Row leading={<RowSign icon='ask' />} title={isOver ? '办的时候说过的话' : '和办的人说句话'} arrow onTap={() => open(routes.talkAboutCase(id))} />
        <Row leading={<RowSign icon='document' />} title='交上去的申请表' arrow onTap={() => open(routes.filedForm(id))} />
        <Row leading={<RowSign icon='eye' />} title='谁看过我的申请' arrow onTap={() => open(routes.viewers)} />
        {one.takesCard && <Row leading={<RowSign icon='document' tone={needsCard ? 'sun' : 'primary'} />} title={account ? '换收钱的卡' : '填收钱的卡'} arrow onTap={() => open(routes.mendCase(id))} />}
        {mayDo.includes('withdraw') && <Row leading={<RowSign icon='close-circle' tone='plain' />} title='不办了，收回申请' arrow onTap={() => setAsks(true)} />}
      </Card>
      <ActError error={withdrawing.error} />
      <ActionBar>
        {who?.phone && (
          <Button kind={needsMe ? 'line' : 'primary'} fill icon='phone' onTap={() => callPhone(who.phone ?? '')}>
            {`打电话给${who.name}`}
          </Button>
        )}
        {!who?.phone && (
          <Button kind='line' fill icon='phone' onTap={() => open(routes.myPlaces)}>
            问问社区
          </Button>
        )}
        {mayDo.includes('resubmit') && (
          <Button fill onTap={() => open(routes.mendCase(id))}>
            去补齐
          </Button>
        )}
        {mayDo.includes('repair') && (
          <Button fill onTap={() => open(routes.mendCase(id))}>
            去改卡号
          </Button>
        )}
        {needsCard && (
          <Button fill onTap={() => open(routes.mendCase(id))}>
            填收钱的卡
          </Button>
        )}
      </ActionBar>
      <AskSheet
        open={asks}
        title='收回这份申请？'
        text='收回以后就不再办了。您填过的会留着备查，想办的时候可以重新申请。'
        yes='收回'
        no='接着办'
        busy={withdrawing.busy}
        error={withdrawing.error}
        onYes={() => void withdraw()}
        onNo={() => setAsks(false)}
      />
    </>
  )
}
