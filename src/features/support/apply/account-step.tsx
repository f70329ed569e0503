import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import type { DraftKeeper } from '@/client/case-draft'
import type { Draft } from '@/client/case-queries'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { AppError } from '@/domain/errors'
import { ConsentSheet } from '@/pages/parts/consent-sheet'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { CardFields, readCard, type TypedCard } from '@/pages/parts/apply/card-fields'

interface AccountStepProps {
  draft: Draft
  keeper: DraftKeeper
  account: Draft['account']
  /** Masked: whose card it must be. */
  holder: string | null
  onBack: () => void
  onNext: (account: Draft['account']) => void
}

/** Where the money goes. What was given is shown by its last four digits and need not be typed again. */
export function AccountStep({ draft, keeper, account, holder, onBack, onNext }: AccountStepProps) {
  const [typed, setTyped] = useState<TypedCard>({ number: '', holder: '', bank: '' })
  const [isChanging, setIsChanging] = useState(account === null)
  const [tried, setTried] = useState(false)
  const [asks, setAsks] = useState(false)
  const [act, next] = useOnceId()
  const saving = useAct(async (agree: number | undefined) => {
    const rev = await keeper.settle()
    if (rev === undefined) throw new AppError('OFFLINE')
    const card = readCard(typed)
    if (!card.ok) throw new AppError('BAD_INPUT')
    return api.support.cases.save.mutate({ id: draft.id, act, rev, account: card.account, ...(agree !== undefined && { agree: { bank: agree } }) })
  })
  const read = readCard(typed)
  const needsConsent = saving.error?.code === 'NEEDS_CONSENT'
  const save = async (agree?: number) => {
    setTried(true)
    if (!read.ok) return
    const answer = await saving.run(agree)
    if (!answer) return
    setAsks(false)
    next()
    keeper.tookRev(answer.rev)
    onNext({ last4: read.account.number.slice(-4), bank: read.account.bank })
  }
  return (
    <>
      <Card>
        <View className='apply-answer' {...accessible({ role: 'heading', level: 1 })}>
          {isChanging ? '钱打到哪张卡？' : '还打到这张卡吗？'}
        </View>
        <View className='apply-text'>{holder === null ? '要是申请人本人的卡。' : `要是${holder}本人的卡。`}卡号存好以后都遮住，只有打款的人看得到完整的。</View>
      </Card>
      <View className='apply-gap'>
        {isChanging ? (
          <CardFields typed={typed} onType={setTyped} tried={tried} />
        ) : (
          account && (
            <Card>
              <View className='apply-card'>{`${account.bank} 尾号 ${account.last4}`}</View>
              <Button kind='text' small onTap={() => setIsChanging(true)}>
                换一张卡
              </Button>
            </Card>
          )
        )}
      </View>
      <View className='apply-gap'>
        <Note>没有银行卡也能先往下填，社区会帮您办。</Note>
      </View>
      {!needsConsent && <ActError error={saving.error} />}
      <ActionBar>
        <Button kind='line' fill onTap={onBack}>
          上一步
        </Button>
        {isChanging ? (
          <Button fill busy={saving.busy ? '正在存' : undefined} onTap={() => (typed.number === '' && typed.bank === '' ? onNext(account) : void save())}>
            {typed.number === '' && typed.bank === '' ? '先不填卡号' : '存好，下一步'}
          </Button>
        ) : (
          <Button fill onTap={() => onNext(account)}>
            就这张，下一步
          </Button>
        )}
      </ActionBar>
      {(asks || needsConsent) && (
        <ConsentSheet
          open
          kind='bank'
          busy={saving.busy}
          error={needsConsent ? undefined : saving.error}
          onAgree={(version) => {
            setAsks(true)
            void save(version)
          }}
          onRefuse={() => {
            setAsks(false)
            saving.forgetError()
          }}
        />
      )}
    </>
  )
}
