import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { setMe } from '@/client/account-queries'
import { api } from '@/client/api'
import { refreshConsents } from '@/client/consent-queries'
import { back, open, replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { ActError } from '@/pages/parts/act-error'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { ConsentSheet } from '@/pages/parts/consent-sheet'
import './index.scss'

type Given = { code: string } | { phone: string }

/** Whether the village entered somebody with this number. Not known now: the row below leads there any time. */
const isRecorded = () =>
  api.account.profile.claimable.query({}).then(
    ({ items }) => items.length > 0,
    () => false,
  )

const phoneShape = /^1[3-9]\d{9}$/

/** The number by which the own place can call; asked for only after saying what it is for. */
export default function PhonePage() {
  const [typed, setTyped] = useState('')
  const [latest, setLatest] = useState<Given>()
  const [asking, setAsking] = useState(false)
  const [dropping, setDropping] = useState(false)
  const send = useAct(({ given, agree }: { given: Given; agree?: number }) => {
    const version = agree === undefined ? {} : { agree }
    return 'code' in given ? api.account.profile.givePhoneByWechat.mutate({ ...given, ...version }) : api.account.profile.givePhone.mutate({ ...given, ...version })
  })
  const drop = useAct(() => api.account.profile.dropPhone.mutate({}))
  const give = async (given: Given, agree?: number) => {
    setLatest(given)
    const answer = await send.run(agree === undefined ? { given } : { given, agree })
    if (!answer) return
    setMe(answer.me)
    void refreshConsents()
    if ('code' in given && (await isRecorded())) replace(routes.claim)
    else back()
  }
  const remove = async () => {
    const answer = await drop.run(undefined)
    if (!answer) return
    setMe(answer.me)
    setDropping(false)
  }
  const needsConsent = send.error?.code === 'NEEDS_CONSENT'
  const error = needsConsent ? undefined : send.error
  useEffect(() => {
    // The first answer was "agree first": the sheet asks, and the same number goes again.
    if (needsConsent) setAsking(true)
  }, [needsConsent])

  return (
    <AccountScreen title='手机号'>
      <WithMe why='留一个手机号'>
        {(me) => (
          <>
            <Answer text='只有您住的村（社区）和办您事的人能看，每看一次都会记下来，您能查到。'>{me.phone ? `现在留的是 ${me.phone}` : '留个手机号，有事好找您'}</Answer>
            <Card>
              {process.env.TARO_ENV === 'weapp' && (
                <View className='phone-wechat'>
                  <Button block openType='getPhoneNumber' busy={send.busy ? '正在存，请稍等' : undefined} onPhoneCode={(code) => code && void give({ code })}>
                    用微信的手机号
                  </Button>
                </View>
              )}
              <Field label={process.env.TARO_ENV === 'weapp' ? '或者自己写' : '手机号'} type='number' maxLength={11} value={typed} onInput={setTyped} placeholder='11 位' />
              <ActError error={error} />
              <View className='account-stack'>
                <Button kind='soft' block disabled={!phoneShape.test(typed)} busy={send.busy ? '正在存，请稍等' : undefined} onTap={() => void give({ phone: typed })}>
                  存这个号码
                </Button>
                {me.phone && (
                  <Button kind='line' block onTap={() => setDropping(true)}>
                    不留手机号了
                  </Button>
                )}
              </View>
            </Card>
            <Card flush>
              <Row leading={<RowSign icon='house' />} title='村里帮您登记过吗？' text='以前没用微信，村里替您登记的，可以领回来' arrow onTap={() => open(routes.claim)} />
            </Card>
            <ConsentSheet
              open={asking}
              kind='phone'
              busy={send.busy}
              error={error}
              onAgree={(version) => latest && void give(latest, version)}
              onRefuse={() => setAsking(false)}
            />
            <AskSheet
              open={dropping}
              title='不留手机号了？'
              text='删掉以后，工作人员打不了电话给您，事情的进展只在“消息”里说。随时可以再留。'
              yes='删掉手机号'
              no='留着'
              busy={drop.busy}
              error={drop.error}
              onYes={() => void remove()}
              onNo={() => setDropping(false)}
            />
          </>
        )}
      </WithMe>
    </AccountScreen>
  )
}
