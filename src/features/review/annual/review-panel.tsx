import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshAnnual, type OpenedReview } from '@/client/desk/annual'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { fullDate, saidMoment } from '@/domain/said-date'
import { annualStateNames } from '@/domain/support/annual/annual-words'
import { saidMonth } from '@/domain/support/money/said-months'
import { saidYuan } from '@/domain/support/said-yuan'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Note } from '@/ui/note/note'
import { Tag } from '@/ui/tag/tag'
import { DecideForm } from './decide-form'
import { ExitForm } from './exit-form'
import { VisitedForm } from './visited-form'

interface ReviewPanelProps {
  of: OpenedReview
  onDone: (words: string) => void
}

const formTitles = { visited: '记上门情况', exit: '提出退出', decide: '复核退出' } as const

/** What is on record, what the family said, what happened, and what can be done now. */
export function ReviewPanel({ of, onDone }: ReviewPanelProps) {
  const { id, title, who, where, year, state, restricted, dueOn, lines, months, cents, says, proposal, timeline, whyNotMe, mayDo } = of
  const [form, setForm] = useState<'visited' | 'exit' | 'decide'>()
  const [act] = useOnceId()
  const agreeing = useAct(() => api.support.annual.agree.mutate({ reviews: [{ id, act, seen: state === 'changed' ? 'changed' : 'answered' }] }))
  const going = useAct(() => api.support.annual.goThere.mutate({ id, act }))
  const done = (words: string) => {
    setForm(undefined)
    onDone(words)
    void refreshAnnual()
  }
  const agree = async () => {
    const answer = await agreeing.run(undefined)
    if (answer) done(answer.left[0]?.sentence ?? '看过了，接着发')
  }
  const now = new Date()
  const close = () => setForm(undefined)
  return (
    <DeskPanel
      label={`${who}的年审`}
      foot={
        mayDo.length === 0 || form !== undefined ? undefined : (
          <>
            <ActError error={agreeing.error ?? going.error} />
            {mayDo.includes('agree') && (
              <Button block busy={agreeing.busy ? '正在记' : undefined} onTap={() => void agree()}>
                核对过了，接着发
              </Button>
            )}
            {mayDo.includes('visited') && (
              <Button block onTap={() => setForm('visited')}>
                记上门情况
              </Button>
            )}
            {mayDo.includes('decide') && (
              <Button block onTap={() => setForm('decide')}>
                复核退出
              </Button>
            )}
            <View className='review-ways'>
              {mayDo.includes('goThere') && (
                <Button kind='line' small fill busy={going.busy ? '正在记' : undefined} onTap={() => void going.run(undefined).then((answer) => answer && done('转为上门了'))}>
                  要上门看
                </Button>
              )}
              {mayDo.includes('propose') && (
                <Button kind='dangerLine' small fill onTap={() => setForm('exit')}>
                  提出退出
                </Button>
              )}
            </View>
          </>
        )
      }
    >
      <DeskPart>
        <DeskPanelHead kind={<Tag>{annualStateNames[state]}</Tag>} due={`${year}年`} title={`${who} · ${title}`} text={where} dueInFull={['asked', 'visit'].includes(state) ? `${fullDate(dueOn)}前` : ''} />
        {restricted && <Tag icon='lock'>限阅</Tag>}
      </DeskPart>
      {whyNotMe !== null && (
        <DeskPart>
          <Note>{whyNotMe}</Note>
        </DeskPart>
      )}
      {form !== undefined && (
        <DeskPart title={formTitles[form]}>
          {form === 'visited' && <VisitedForm id={id} onClose={close} onDone={done} />}
          {form === 'exit' && <ExitForm of={of} onClose={close} onDone={done} />}
          {form === 'decide' && <DecideForm id={id} onClose={close} onDone={done} />}
        </DeskPart>
      )}
      {says !== null && (
        <DeskPart title='家里说'>
          <Note tone='sun'>{says}</Note>
        </DeskPart>
      )}
      {proposal && (
        <DeskPart title='提出退出'>
          <View>{`${proposal.byName}，${fullDate(proposal.on)}：${proposal.reason}。${proposal.says}`}</View>
          <View>{`发到${saidMonth(proposal.lastMonth)}为止。`}</View>
          {proposal.paidBeyond > 0 && <Note tone='warn'>{`已经多发了 ${proposal.paidBeyond} 个月，共 ${saidYuan(proposal.paidBeyond * cents)}，按规定要和家里商量退回。`}</Note>}
        </DeskPart>
      )}
      <DeskPart title='登记的情况'>
        {lines.map(({ asks, says: words }) => (
          <View key={asks}>{`${asks} ${words}`}</View>
        ))}
        <View>{`每月 ${saidYuan(cents)}，${months?.paidThrough ? `发到了${saidMonth(months.paidThrough)}` : '还没有发过'}`}</View>
      </DeskPart>
      <DeskPart title='经过'>
        {timeline.length === 0 && <View>家里还没有回音。</View>}
        {timeline.map(({ at, says: words }) => (
          <View key={at + words}>{`${saidMoment(new Date(at), now)} ${words}`}</View>
        ))}
      </DeskPart>
    </DeskPanel>
  )
}
