import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import type { DraftKeeper } from '@/client/case-draft'
import { refreshCases, type Draft } from '@/client/case-queries'
import { replace, routes } from '@/client/routes'
import { forgetUnsent } from '@/client/unsent-pages'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { AppError } from '@/domain/errors'
import { decide } from '@/domain/support/decide/decide'
import { saidBeforeFiling, saidExpected } from '@/domain/support/decide/said-expected'
import type { Question } from '@/domain/support/programme/facts'
import { valuesOf } from '@/domain/support/programme/values-of'
import { readThrough } from '@/domain/support/said-answer'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import { Received } from './received'
import { SignField } from '@/pages/parts/apply/sign-field'

interface SignStepProps {
  draft: Draft
  keeper: DraftKeeper
  words: Readonly<Record<string, string>>
  questions: readonly Question[]
  account: Draft['account']
  today: string
  onAgain: (fact: string) => void
  onAccount: () => void
  onPapers: () => void
  onBack: () => void
}

/** Everything once more, each with a way to change it; then the signature, and it is filed. */
export function SignStep({ draft, keeper, words, questions, account, today, onAgain, onAccount, onPapers, onBack }: SignStepProps) {
  const { id, terms, placeName, forName } = draft
  const [signature, setSignature] = useState('')
  const [act] = useOnceId()
  const submitting = useAct(async () => {
    const rev = await keeper.settle()
    if (rev === undefined) throw new AppError('OFFLINE')
    return api.support.cases.submit.mutate({ id, act, rev, signature })
  })
  const [receipt, setReceipt] = useState<string>()
  if (receipt !== undefined) return <Received id={id} receipt={receipt} terms={terms} forName={forName} onDone={() => replace(routes.supportCase(id))} />

  const decision = decide(terms, { facts: keeper.facts, parameters: valuesOf(terms.parameters) }, today)
  const [warned, expected] = [saidBeforeFiling(decision), saidExpected(decision)]
  const submit = async () => {
    const answer = await submitting.run(undefined)
    if (!answer) return
    setReceipt(answer.receipt)
    forgetUnsent(id)
    void refreshCases()
  }
  return (
    <>
      <Card>
        <View className='apply-answer' {...accessible({ role: 'heading', level: 1 })}>
          看一遍，对了就签名
        </View>
        <View className='apply-text'>{`送到${placeName}。`}</View>
        {expected !== undefined && <View className='apply-expect'>{expected}</View>}
      </Card>
      {warned !== undefined && <Note tone='warn'>{warned}</Note>}
      <Section title='您填的'>
        <Card flush>
          {questions.map((question) => (
            <Row key={question.fact} title={question.asks} text={readThrough(keeper.facts[question.fact], question)} trailing={<Change what={question.asks} onTap={() => onAgain(question.fact)} />} />
          ))}
          {terms.materials.map(({ id: of, title, inWords }) => inWords === true && <Row key={of} title={title} text={(words[of] ?? '').trim() || '没有写，社区上门的时候听您说'} trailing={<Change what={title} onTap={onPapers} />} />)}
          {terms.pays.kind !== 'nothing' && <Row title='钱打到哪张卡' text={account ? `${account.bank} 尾号 ${account.last4}` : '还没有填，社区会帮您办'} trailing={<Change what='银行卡' onTap={onAccount} />} />}
        </Card>
      </Section>
      <Section title='签名' note='写得不好看没关系'>
        <SignField value={signature} onChange={setSignature} />
      </Section>
      <View className='apply-gap'>
        <Note>签名就是说：上面填的都是真的，材料也是真的。</Note>
      </View>
      <ActError error={submitting.error} />
      <ActionBar>
        <Button kind='line' fill onTap={onBack}>
          上一步
        </Button>
        <Button fill disabled={signature === ''} busy={submitting.busy ? '正在交，请稍等' : undefined} onTap={() => void submit()}>
          {forName === null ? '交上去' : `填好了，请${forName}确认`}
        </Button>
      </ActionBar>
    </>
  )
}

const Change = ({ what, onTap }: { what: string; onTap: () => void }) => (
  <Button kind='text' small label={`改${what}`} onTap={onTap}>
    改
  </Button>
)
