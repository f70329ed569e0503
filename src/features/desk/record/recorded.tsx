import { View } from '@tarojs/components'
import { deskRoutes } from '@/client/desk/routes'
import { replace } from '@/client/routes'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import { FormPage } from '../parts/form-page'

interface RecordedProps {
  personId: string
  name: string
  /** Of their own: what they take their record over by. */
  hasPhone: boolean
  onAgain: () => void
}

/** Done, and what can be done for the person next. */
export function Recorded({ personId, name, hasPhone, onAgain }: RecordedProps) {
  return (
    <FormPage
      label='登记好了'
      foot={
        <>
          <Button block onTap={() => replace(deskRoutes.people(personId))}>
            打开档案
          </Button>
          <Button kind='line' small block onTap={onAgain}>
            再登记一位
          </Button>
        </>
      }
    >
      <Note tone='ok'>{`${name}登记好了。`}</Note>
      <View className='desk-form-gap desk-form-text'>您现在可以替本人办事：每一件先当面问过，再办。</View>
      {hasPhone && <View className='desk-form-gap desk-form-text'>本人以后用上微信，用登记的手机号登录，就能把资料领回去自己管。</View>}
    </FormPage>
  )
}
