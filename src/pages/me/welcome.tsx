import { View } from '@tarojs/components'
import { useOneTap } from '@/client/use-one-tap'
import { useSignedIn } from '@/client/use-session'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Facts } from '@/ui/facts/facts'
import { Illustration } from '@/ui/illustration/illustration'
import { Note } from '@/ui/note/note'
import { ActError } from '../parts/act-error'
import { signInElsewhere, signInKeeps } from '../parts/sign-in-words'
import './welcome.scss'

const gives = [
  { icon: 'people', label: '和家人一起用', text: '爸妈、老人看同一份，谁都不漏' },
  { icon: 'bell', label: '到时候提醒', text: '打疫苗、体检、活动，提前告诉您' },
  { icon: 'shield', label: '办事有着落', text: '交给谁、到哪一步，都看得见' },
  signInKeeps,
] as const

/** For who has not signed in: what it gives and keeps, that reading goes on without, and one tap that signs in. */
export function Welcome() {
  const signIn = useOneTap()
  const canSignInHere = useSignedIn()
  return (
    <Card className='welcome'>
      <View className='welcome-head'>
        <View className='welcome-words'>
          <View className='welcome-title'>您好，欢迎来</View>
          <View className='welcome-text'>不登录也能看文章、打电话</View>
        </View>
        <Illustration name='sunflower' width='64px' height='64px' />
      </View>
      <Facts items={gives} />
      <ActError error={signIn.error} />
      <View className='welcome-action'>
        {canSignInHere ? (
          <Button block busy={signIn.busy ? '正在登录，请稍等' : undefined} onTap={() => void signIn.run(undefined)}>
            一键登录
          </Button>
        ) : (
          <Note>{signInElsewhere}</Note>
        )}
      </View>
    </Card>
  )
}
