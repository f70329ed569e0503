import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshCases, useCase, type OwnCase } from '@/client/case-queries'
import { replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
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
    <SupportScreen title='补齐材料' barred={one.data !== undefined}>
      <WithMe why='补齐材料'>
        {() =>
          id === '' ? (
            <NotHere {...missing} />
          ) : (
            <Read of={one} rows={4} missing={missing}>
              {(data) => (['returned', 'payFailed'].includes(data.state) || takesCard(data) ? <Mend one={data} /> : <NotHere title='这一件不用补了' text='可能已经补过，或者办到了下一步。' action='看办到哪一步' onAction={() => replace(routes.supportCase(id))} />)}
            </Read>
          )
        }
      </WithMe>
    </SupportScreen>
  )
}

/** Of what is paid month by month another card may be given at any time. */
const takesCard = ({ state, months }: OwnCase) => state === 'approved' && months !== null

function Mend({ one: { id, state, needs, payFault } }: { one: OwnCase }) {
  const [card, setCard] = useState<TypedCard>({ number: '', holder: '', bank: '' })
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const [act, next] = useOnceId()
  const changes = state === 'approved'
  const asksCard = changes || state === 'payFailed' || needs.some(({ kind }) => kind === 'bank')
  const asksWords = needs.some(({ kind }) => kind !== 'bank')
  const read = readCard(card)
  const sending = useAct(() =>
    changes || state === 'payFailed'
      ? api.support.cases[changes ? 'changeCard' : 'repair'].mutate({ id, act, account: read.account })
      : api.support.cases.resubmit.mutate({ id, act, ...(asksCard && { account: read.account }), ...(words.trim() !== '' && { says: words.trim() }) }),
  )
  const send = async () => {
    setTried(true)
    if ((asksCard && !read.ok) || (asksWords && words.trim() === '')) return
    if (!(await sending.run(undefined))) return
    next()
    void refreshCases()
    replace(routes.supportCase(id))
  }
  return (
    <>
      <Card>
        <View className='case-answer' {...accessible({ role: 'heading', level: 1 })}>
          {changes ? '换一张收钱的卡' : state === 'payFailed' ? '换一张能收钱的卡' : `补 ${needs.length} 样，一次补齐`}
        </View>
        <View className='case-text'>{changes ? '从下一次起，钱打到新的卡上。以前到账的不受影响。' : state === 'payFailed' ? `${payFault ? `${payFault.says} ` : ''}钱还在，没有丢。` : '补好了接着办，不用重新排队。'}</View>
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
        </Section>
      )}
      {asksWords && (
        <Section title='您的说明'>
          <Card>
            <TextArea label='写几句，或写材料什么时候送到社区' value={words} onInput={setWords} maxLength={200} {...(tried && words.trim() === '' && { error: '写一句，审核的人就知道了' })} />
          </Card>
        </Section>
      )}
      <Note>还差什么不清楚，打电话问问办的人，再来补也行。</Note>
      <ActError error={sending.error} />
      <ActionBar>
        <Button fill busy={sending.busy ? '正在交，请稍等' : undefined} onTap={() => void send()}>
          {changes ? '换好了' : state === 'payFailed' ? '改好了，再打一次' : '补齐了，交上去'}
        </Button>
      </ActionBar>
    </>
  )
}
