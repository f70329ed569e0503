import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshPosts } from '@/client/desk/posts'
import { routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { invitationPlaceWords } from '@/domain/org/invitation-words'
import { saidDate } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Facts } from '@/ui/facts/facts'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'

/** 我有邀请码: what the post is, then the phone proves that it is me who was invited. */
export default function PostInvitationPage() {
  return (
    <AccountScreen title={invitationPlaceWords}>
      <WithMe why='接受岗位邀请'>{() => <Invitation />}</WithMe>
    </AccountScreen>
  )
}

function Invitation() {
  const [code, setCode] = useState('')
  const look = useAct((written: string) => api.org.staff.invitation.mutate({ code: written }))
  const accept = useAct((phoneCode: string) => api.org.staff.acceptInvitation.mutate({ code: code.trim(), phoneCode }))
  const [found, setFound] = useState<Awaited<ReturnType<typeof look.run>>>()
  const [refusal, setRefusal] = useState<string>()
  const find = async () => setFound(await look.run(code.trim()))
  const go = async (phoneCode: string | undefined) => {
    if (!phoneCode) return setRefusal('没有拿到手机号。岗位是发给这个号码的，要用它来确认是您本人。')
    const answer = await accept.run(phoneCode)
    if (!answer) return
    if (!answer.ok) return setRefusal(answer.sentence)
    await refreshPosts()
    void Taro.redirectTo({ url: routes.desk })
  }
  const unsaid = refusal ?? (found && !found.ok ? found.sentence : undefined)
  if (found?.ok) {
    const until = found.until ? `到${saidDate(found.until, new Date())}` : '没有写到哪天'
    return (
      <>
        <Answer text={found.does}>{`${found.name}，请您做${found.roleName}`}</Answer>
        <Card>
          <Facts
            items={[
              { icon: 'pin', label: '在哪里', text: [found.placeAbove, found.placeName].filter(Boolean).join(' · ') },
              { icon: 'calendar', label: '多久', text: `${saidDate(found.from, new Date())}起，${until}` },
              { icon: 'person', label: '谁请的', text: found.byRoleName },
              { icon: 'phone', label: '发给', text: '被邀请的手机号，接受时核对' },
            ]}
          />
        </Card>
        {unsaid && <Note tone='danger'>{unsaid}</Note>}
        <ActError error={accept.error} />
        <View className='account-stack'>
          {process.env.TARO_ENV === 'weapp' ? (
            <Button block openType='getPhoneNumber' busy={accept.busy ? '正在办，请稍等' : undefined} onPhoneCode={(phoneCode) => void go(phoneCode)}>
              用这个手机号接受
            </Button>
          ) : (
            <Note>接受要用微信里的手机号确认，请在手机微信里打开这一页。</Note>
          )}
          <Button kind='line' block onTap={() => setFound(undefined)}>
            先不接受
          </Button>
        </View>
      </>
    )
  }
  return (
    <>
      <Answer text='上级给您发岗位的时候，会给一个 8 位的码，7 天有效，只能用一次。'>写上邀请码</Answer>
      <Card>
        <Field label='邀请码' value={code} onInput={(text) => setCode(text.toUpperCase())} maxLength={12} placeholder='8 位字母和数字' error={unsaid} />
        <ActError error={look.error} />
        <View className='account-stack'>
          <Button block disabled={code.trim().length < 8} busy={look.busy ? '正在看，请稍等' : undefined} onTap={() => void find()}>
            看看是什么岗位
          </Button>
        </View>
      </Card>
    </>
  )
}
