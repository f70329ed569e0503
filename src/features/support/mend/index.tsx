import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshCases, useCase, type OwnCase } from '@/client/case-queries'
import { replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { ConsentSheet } from '@/pages/parts/consent-sheet'
import { Read } from '@/pages/parts/read'
import { ActError } from '@/pages/parts/act-error'
import { NotHere } from '@/pages/parts/not-here'
import { WithMe } from '@/pages/parts/with-me'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { TextArea } from '@/ui/text-area/text-area'
import { CardFields, readCard, type TypedCard } from '@/pages/parts/apply/card-fields'
import { SupportScreen } from '../parts/support-screen'
import '../case/case.scss'

const missing = { title: '没有找到这一件', text: '可能已经收回了。', action: '看我的办件', onAction: () => replace(routes.myCases) }

/** What was asked for, put in together; or the card that the money did not reach. */
export default function MendPage() {
  const { id = '' } = useRouter().params
  const one = useCase(id)
  return (
    <SupportScreen title={one.data && mends(one.data) ? titleOf(one.data) : '我的办件'} barred={one.data !== undefined}>
      <WithMe why='接着办这一件'>
        {() =>
          id === '' ? (
            <NotHere {...missing} />
          ) : (
            <Read of={one} rows={4} missing={missing}>
              {(data) => (mends(data) ? <Mend one={data} /> : <NotHere title='这一件不用补了' text='可能已经补过，或者办到了下一步。' action='看办到哪一步' onAction={() => replace(routes.supportCase(id))} />)}
            </Read>
          )
        }
      </WithMe>
    </SupportScreen>
  )
}

const mends = ({ state, takesCard }: OwnCase) => state === 'returned' || state === 'payFailed' || takesCard === true
const titleOf = ({ state, account }: OwnCase) => (state === 'returned' ? '补齐材料' : state === 'payFailed' ? '核对卡号' : account === null ? '填收钱的卡' : '换收钱的卡')

function Mend({ one: { id, state, needs, payFault, account, months, forName } }: { one: OwnCase }) {
  const [card, setCard] = useState<TypedCard>({ number: '', holder: '', bank: '' })
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const [act, next] = useOnceId()
  const changes = state === 'approved'
  const asksCard = changes || state === 'payFailed' || needs.some(({ kind }) => kind === 'bank')
  const asksWords = needs.some(({ kind }) => kind !== 'bank')
  const read = readCard(card)
  const isFirst = account === null
  const [asks, setAsks] = useState(false)
  const sending = useAct((bank: number | undefined) => {
    const agree = bank !== undefined && { agree: { bank } }
    return changes
      ? api.support.cases.changeCard.mutate({ id, act, account: read.account, ...agree })
      : state === 'payFailed'
        ? api.support.cases.repair.mutate({ id, act, account: read.account })
        : api.support.cases.resubmit.mutate({ id, act, ...(asksCard && { account: read.account }), ...(words.trim() !== '' && { says: words.trim() }), ...agree })
  })
  const needsConsent = sending.error?.code === 'NEEDS_CONSENT'
  const send = async (bank?: number) => {
    setTried(true)
    if ((asksCard && !read.ok) || (asksWords && words.trim() === '')) return
    if (!(await sending.run(bank))) return
    setAsks(false)
    next()
    void refreshCases()
    // Said where one arrives: the number that now stands there is far below.
    replace(`${routes.supportCase(id)}${asksCard ? '&card=taken' : ''}`)
  }
  return (
    <>
      <Card>
        <View className='case-answer' {...accessible({ role: 'heading', level: 1 })}>
          {changes ? (isFirst ? '填一张收钱的卡' : '换一张收钱的卡') : state === 'payFailed' ? '换一张能收钱的卡' : `补 ${needs.length} 样，一次补齐`}
        </View>
        <View className='case-text'>{changes ? saidOfCard(isFirst, months !== null) : state === 'payFailed' ? `${payFault ? `${payFault.says} ` : ''}钱还在，没有丢。` : '补好了接着办，不用重新排队。'}</View>
      </Card>
      {needs.length > 0 && (
        <Section title='要补的'>
          <Card flush>
            {needs.map(({ kind, id: of, says }) => (
              <Row key={`${kind}${of ?? ''}${says}`} leading={<RowSign icon='document' tone='sun' />} title={says} />
            ))}
          </Card>
        </Section>
      )}
      {asksCard && (
        <Section title='银行卡'>
          <CardFields typed={card} onType={setCard} tried={tried} />
          {isFirst && forName !== null && (
            <View className='case-stack'>
              <Note>{`要是${forName}本人的卡。当面填的，请把接下来的说明念给${forName}听，答应了再点同意。`}</Note>
            </View>
          )}
        </Section>
      )}
      {asksWords && (
        <Section title='您的说明'>
          <Card>
            <TextArea label='写几句，或写材料什么时候送到社区' value={words} onInput={setWords} maxLength={200} {...(tried && words.trim() === '' && { error: '写一句，审核的人就知道了' })} />
          </Card>
        </Section>
      )}
      <View className='case-stack'>
        <Note>{changes ? '卡拿不准，先问问社区，再来填也行。' : '还差什么不清楚，打电话问问办的人，再来补也行。'}</Note>
      </View>
      <ActionBar>
        {/* In the bar: below the fold nobody would see why nothing happened. */}
        <View className='case-bar-stack'>
          {!needsConsent && <ActError error={sending.error} />}
          <Button block busy={sending.busy ? '正在交，请稍等' : undefined} onTap={() => void send()}>
            {changes ? (isFirst ? '填好了' : '换好了') : state === 'payFailed' ? '改好了，再打一次' : '补齐了，交上去'}
          </Button>
        </View>
      </ActionBar>
      {(asks || needsConsent) && (
        <ConsentSheet
          open
          kind='bank'
          busy={sending.busy}
          error={needsConsent ? undefined : sending.error}
          onAgree={(version) => {
            setAsks(true)
            void send(version)
          }}
          onRefuse={() => {
            setAsks(false)
            sending.forgetError()
          }}
        />
      )}
    </>
  )
}

const saidOfCard = (isFirst: boolean, isMonthly: boolean) =>
  isFirst ? '填好就能付给您。' : isMonthly ? '从下一次起，钱打到新的卡上。以前到账的不受影响。' : '钱打到新的卡上，到账了告诉您。'
