import { View } from '@tarojs/components'
import { deskRoutes } from '@/client/desk/routes'
import { replace } from '@/client/routes'
import { invitationPlaceWords } from '@/domain/org/invitation-words'
import { saidMoment } from '@/domain/said-date'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import { spacedCode } from '@/ui/spoken-code/spaced-code'
import { SpokenCode } from '@/ui/spoken-code/spoken-code'
import { FormPage } from '../parts/form-page'
import type { Invited } from './invited'
import './invited-code.scss'

/** The code, once, and the words to pass on with it. */
export function InvitedCode({ code, name, phone, roleName, placeName, expiresAt, onAgain }: Invited & { onAgain: () => void }) {
  return (
    <FormPage
      label='邀请码'
      foot={
        <>
          <Button block onTap={() => replace(deskRoutes.posts())}>
            告诉对方了，回去
          </Button>
          <Button kind='line' small block onTap={onAgain}>
            再请一位
          </Button>
        </>
      }
    >
      <View className='desk-form-text'>{`${name} · ${placeName} · ${roleName}`}</View>
      <View className='desk-code'>
        <SpokenCode name='邀请码' code={code} />
      </View>
      <Note tone='warn'>这个码只在这里显示一次，请现在就告诉对方。</Note>
      <View className='desk-form-gap desk-form-label'>这样告诉{name}</View>
      <View className='desk-code-words'>
        {`${name}您好，请您担任${placeName}的${roleName}。打开微信“向日葵”小程序，点“我的”，再点“${invitationPlaceWords}”，填上 ${spacedCode(code)}，用尾号 ${phone.slice(-4)} 的手机号确认。${saidMoment(new Date(expiresAt), new Date())} 前有效。`}
      </View>
    </FormPage>
  )
}
