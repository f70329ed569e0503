import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import type { OwnReview } from '@/client/annual-queries'
import { refreshCases } from '@/client/case-queries'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { saidAnnual } from '@/domain/support/annual/said-annual'
import { saidMonth } from '@/domain/support/money/said-months'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import { Sheet } from '@/ui/sheet/sheet'
import { ChangedForm } from './changed-form'

interface ReviewProps {
  of: OwnReview
  onAnswered: () => void
}

/** What is on record is shown, not asked: whoever finds it as it is says so and is done. */
export function Review({ of, onAnswered }: ReviewProps) {
  const { id, caseId, title, lines, account, months, placeName, mayAnswer, forName } = of
  const [step, setStep] = useState<'read' | 'sure' | 'changed'>('read')
  const [act] = useOnceId()
  const answering = useAct(() => api.support.annual.answer.mutate({ id, act, kind: 'same' }))
  const said = saidAnnual(of, new Date())
  const answered = () => {
    void refreshCases()
    onAnswered()
  }
  const same = async () => {
    if (await answering.run(undefined)) answered()
  }
  if (step === 'changed') return <ChangedForm id={id} caseId={caseId} onClose={() => setStep('read')} onDone={answered} />
  return (
    <>
      <Card>
        <View className='case-name'>{forName === null ? title : `${title}（替${forName}答）`}</View>
        <View className='case-answer' {...accessible({ role: 'heading', level: 1 })}>
          {said.title}
        </View>
        <View className='case-text'>{said.text}</View>
      </Card>
      <Section title='登记的情况'>
        <Card flush>
          {lines.map(({ asks, says }) => (
            <Row key={asks} title={says} text={asks} />
          ))}
          <Row title={placeName} text='住在' />
          {account && <Row title={`${account.bank} 尾号 ${account.last4}`} text='收钱的卡' />}
          {months?.paidThrough && <Row title={`发到了${saidMonth(months.paidThrough)}`} text='发放' />}
          <Row title='看每一次到账' arrow onTap={() => open(routes.supportCase(caseId))} />
        </Card>
      </Section>
      {mayAnswer.length > 0 && (
        <ActionBar>
          <Button kind='line' fill onTap={() => setStep('changed')}>
            {mayAnswer.includes('same') ? '有变化' : '想起来有变化'}
          </Button>
          {mayAnswer.includes('same') && (
            <Button fill onTap={() => setStep('sure')}>
              没有变化
            </Button>
          )}
        </ActionBar>
      )}
      <Sheet
        open={step === 'sure'}
        title='情况没有变化，对吗？'
        text='确认了就交给社区核对，钱照常发，不用再做什么。'
        onClose={() => setStep('read')}
        foot={
          <>
            <ActError error={answering.error} />
            <Button block busy={answering.busy ? '正在交，请稍等' : undefined} onTap={() => void same()}>
              对，没有变化
            </Button>
            <Button kind='line' block onTap={() => setStep('read')}>
              再看看
            </Button>
          </>
        }
      />
    </>
  )
}
