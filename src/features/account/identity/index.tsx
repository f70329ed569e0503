import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { setMe } from '@/client/account-queries'
import { api } from '@/client/api'
import { refreshConsents } from '@/client/consent-queries'
import { back, replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import type { Me } from '@/domain/account/contract/profile'
import { isRealName, readIdNumber } from '@/domain/account/id-number'
import { idUses, idUseWords, type IdUse } from '@/domain/account/id-uses'
import { chinaClock } from '@/domain/china-time'
import { longestRealName } from '@/domain/person-name'
import { ActError } from '@/pages/parts/act-error'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { NameField } from '@/pages/parts/name-field'
import { NotHere } from '@/pages/parts/not-here'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { ConsentSheet } from '@/pages/parts/consent-sheet'

const whyNot = {
  shape: '身份证是 18 位，最后一位可能是 X，看看是不是少了一位。',
  birthDate: '中间的出生日期对不上，看看有没有写错。',
  checksum: '最后一位对不上，多半是有一位写错了。',
  name: '姓名只写汉字，和身份证上一样。',
} as const

/** Real name and ID number, for a stated use only; shown masked ever after. */
export default function IdentityPage() {
  const said = useRouter().params.for
  const forWhat = idUses.find((use) => use === said)
  return (
    <AccountScreen title='姓名和身份证'>
      {forWhat ? (
        <WithMe why='填姓名和身份证'>{(me) => <Identity me={me} forWhat={forWhat} />}</WithMe>
      ) : (
        <NotHere title='没说是为哪件事填' text={'姓名和身份证，办事要用时才填。\n从要办的那件事进来就好。'} action='去改资料' onAction={() => replace(routes.profile)} />
      )}
    </AccountScreen>
  )
}

function Identity({ me, forWhat }: { me: Me; forWhat: IdUse }) {
  const [realName, setRealName] = useState('')
  const [idNumber, setIdNumber] = useState('')
  const [wrong, setWrong] = useState<keyof typeof whyNot>()
  const [asking, setAsking] = useState(false)
  const [dropping, setDropping] = useState(false)
  const send = useAct((agree: number | undefined) =>
    api.account.profile.giveIdentity.mutate({ realName: realName.trim(), idNumber: idNumber.trim(), forWhat, ...(agree !== undefined && { agree }) }),
  )
  const drop = useAct(() => api.account.profile.dropIdentity.mutate({}))
  const needsConsent = send.error?.code === 'NEEDS_CONSENT'
  const give = async (agree?: number) => {
    if (!isRealName(realName.trim())) return setWrong('name')
    const read = readIdNumber(idNumber, chinaClock(new Date()).date)
    if (!read.ok) return setWrong(read.why)
    const answer = await send.run(agree)
    if (!answer) return
    setAsking(false)
    if (!answer.ok) return setWrong(answer.why)
    setMe(answer.me)
    void refreshConsents()
    back()
  }
  const remove = async () => {
    const answer = await drop.run(undefined)
    if (!answer) return
    setMe(answer.me)
    setDropping(false)
  }
  const error = needsConsent ? undefined : send.error
  useEffect(() => {
    // The first answer was "agree first": the sheet asks, and the same goes again.
    if (needsConsent) setAsking(true)
  }, [needsConsent])

  return (
    <>
      <Answer text='加密存着，屏幕上只露几位。谁要看全，得写明原因，您能查到。'>{`${idUseWords[forWhat]}要用到`}</Answer>
      {me.realName && <Note tone='ok'>{`已经填过：${me.realName}，${me.idNumber ?? ''}。不用再填；填错了就重写一次。`}</Note>}
      <Card>
        <NameField
          label='姓名'
          value={realName}
          onInput={(text) => {
            setRealName(text)
            setWrong(undefined)
          }}
          most={longestRealName}
          error={wrong === 'name' ? whyNot.name : undefined}
        />
        <Field
          label='身份证号'
          type='idcard'
          value={idNumber}
          onInput={(text) => {
            setIdNumber(text.replace(/\s/g, '').toUpperCase())
            setWrong(undefined)
          }}
          maxLength={30}
          error={wrong && wrong !== 'name' ? whyNot[wrong] : undefined}
        />
        <ActError error={error} />
        <View className='account-stack'>
          <Button block disabled={realName.trim().length < 2 || idNumber.trim() === ''} busy={send.busy ? '正在存，请稍等' : undefined} onTap={() => void give()}>
            存下来
          </Button>
          {me.realName && (
            <Button kind='line' block onTap={() => setDropping(true)}>
              删掉姓名和身份证
            </Button>
          )}
        </View>
      </Card>
      <ConsentSheet open={asking} kind='realName' busy={send.busy} error={error} onAgree={(version) => void give(version)} onRefuse={() => setAsking(false)} />
      <AskSheet
        open={dropping}
        title='删掉姓名和身份证？'
        text='正在办的事可能要再填一次。已经办好的不受影响。'
        yes='删掉'
        no='留着'
        busy={drop.busy}
        error={drop.error}
        onYes={() => void remove()}
        onNo={() => setDropping(false)}
      />
    </>
  )
}
