import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Facts } from '@/ui/facts/facts'
import { Illustration } from '@/ui/illustration/illustration'
import { SignInSheet } from '../parts/sign-in-sheet'
import { useSignInFirst } from '../parts/use-sign-in-first'
import './welcome.scss'

const gives = [
  { icon: 'people', label: '和家人一起用', text: '爸妈、老人看同一份，谁都不漏' },
  { icon: 'bell', label: '到时候提醒', text: '打疫苗、体检、活动，提前告诉您' },
  { icon: 'shield', label: '办事有着落', text: '交给谁、到哪一步，都看得见' },
] as const

/** For who has not signed in: what it gives, in three lines, and that reading goes on without. */
export function Welcome() {
  const { whenSignedIn, sheet } = useSignInFirst()
  return (
    <>
      <Card className='welcome'>
        <View className='welcome-head'>
          <View className='welcome-words'>
            <View className='welcome-title'>您好，欢迎来</View>
            <View className='welcome-text'>不登录也能看文章、打电话</View>
          </View>
          <Illustration name='sunflower' width='64px' height='64px' />
        </View>
        <Facts items={gives} />
        <View className='welcome-action'>
          <Button block onTap={() => whenSignedIn('登录向日葵', () => undefined)}>
            一键登录
          </Button>
        </View>
      </Card>
      <SignInSheet {...sheet} />
    </>
  )
}
