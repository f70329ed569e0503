import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshReviews, type OpenedCase } from '@/client/desk/reviews'
import { useDeskRole } from '@/client/desk/scope'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import { scopeOf } from '@/domain/org/permission-table'
import { permissions } from '@/domain/org/permissions'
import { saidMoment } from '@/domain/said-date'
import { visitWords } from '@/domain/support/review/visits'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import { TextArea } from '@/ui/text-area/text-area'
import { Amount } from './amount'
import { AppealForForm } from './appeal-for-form'
import { AskAboveForm } from './ask-above-form'
import { RefuseForm } from './refuse-form'
import { SendBackForm } from './send-back-form'
import { VisitForm } from './visit-form'

interface DecisionProps {
  one: OpenedCase
  ticket: string | null
  checks: Readonly<Record<string, string>>
  onDone: (words: string) => void
}

type Form = 'return' | 'refuse' | 'above' | 'visit' | 'appealFor'

/** What is paid, what happened so far, and the decision: one primary action, the others beside it. */
export function Decision({ one, ticket, checks, onDone }: DecisionProps) {
  const { id, findings, mayDo, whyNotMe, next, timeline, level, needsVisit, logged, criteriaLeft = [] } = one
  const role = useDeskRole()
  const [form, setForm] = useState<Form>()
  const [says, setSays] = useState('')
  const [act] = useOnceId()
  const approving = useAct(() =>
    api.support.review.approve.mutate({ ticket: ticket ?? '', act, ...(says.trim() !== '' && { says: says.trim() }), checks: Object.entries(checks).map(([rule, words]) => ({ rule, says: words })) }),
  )
  const left = findings.filter(({ rule, mark }) => (mark === 'look' || mark === 'fails') && checks[rule] === undefined).length
  const done = (words: string) => {
    setForm(undefined)
    onDone(words)
    void refreshReviews()
  }
  const approve = async () => {
    if (await approving.run(undefined)) done(`通过了，${next}`)
  }
  // Who has WeChat asks from the phone.
  const mayAppealFor = one.state === 'refused' && isWithoutWechat(one.applicant) && role !== undefined && scopeOf(permissions, 'voice.door', role) !== undefined
  // Insurers and lenders have no level above them here.
  const mayAskAbove = role !== undefined && scopeOf(permissions, 'support.askAbove', role) !== undefined
  const now = new Date()
  return (
    <View className='review-side' {...accessible({ role: 'complementary', label: '决定' })}>
      <View className='review-side-scroll'>
        <Amount one={one} />
        <View className='review-side-part'>
          <View className='review-card-head' {...accessible({ role: 'heading', level: 2 })}>
            经过
          </View>
          <View className='review-log'>
            <View className='review-log-row'>{logged}</View>
            {timeline.map(({ at, says: words }) => (
              <View key={at + words} className='review-log-row'>
                <View className='review-log-says'>{words}</View>
                <View className='review-log-at'>{saidMoment(new Date(at), now)}</View>
              </View>
            ))}
          </View>
        </View>
      </View>
      <View className='review-side-foot'>
        {whyNotMe !== null && <Note>{whyNotMe}</Note>}
        {mayDo.length > 0 && form === undefined && (
          <>
            <TextArea label='意见（可不写），家庭看得到' value={says} onInput={setSays} maxLength={200} />
            <ActError error={approving.error} />
            {needsVisit ? (
              <Button block onTap={() => setForm('visit')}>
                {visitWords(level ?? 'village').first}
              </Button>
            ) : (
              <Button block disabled={left > 0 || criteriaLeft.length > 0} busy={approving.busy ? '正在记' : undefined} onTap={() => void approve()}>
                {left > 0 ? `还有 ${left} 条没核对` : criteriaLeft.length > 0 ? `还有 ${criteriaLeft.length} 条评选条件没写看法` : `通过，${next}`}
              </Button>
            )}
            <View className='review-ways'>
              {mayDo.includes('return') && (
                <Button kind='line' small fill onTap={() => setForm('return')}>
                  一次性退回补正
                </Button>
              )}
              <Button kind='dangerLine' small fill onTap={() => setForm('refuse')}>
                不予通过
              </Button>
              {mayAskAbove && (
                <Button kind='line' small fill onTap={() => setForm('above')}>
                  请示上级
                </Button>
              )}
            </View>
            <View className='review-eyes'>您不是申请人的家人，也没有办过前一级</View>
          </>
        )}
        {mayAppealFor && form === undefined && (
          <Button kind='line' block onTap={() => setForm('appealFor')}>
            替对方请上一级再看一次
          </Button>
        )}
        {form === 'appealFor' && <AppealForForm caseId={id} onClose={() => setForm(undefined)} onDone={done} />}
        {form === 'return' && ticket !== null && <SendBackForm one={one} ticket={ticket} onClose={() => setForm(undefined)} onDone={() => done('退回去了，家庭一次就知道要补什么')} />}
        {form === 'refuse' && ticket !== null && <RefuseForm one={one} ticket={ticket} onClose={() => setForm(undefined)} onDone={() => done('没有通过，原因和怎么申诉都告诉家庭了')} />}
        {form === 'above' && <AskAboveForm id={id} onClose={() => setForm(undefined)} onDone={() => done('问上去了，期限还是您这里的')} />}
        {form === 'visit' && <VisitForm id={id} level={level ?? 'village'} onClose={() => setForm(undefined)} onDone={() => done('记下了，可以接着审')} />}
      </View>
    </View>
  )
}
