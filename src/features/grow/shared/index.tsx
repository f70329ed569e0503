import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { back } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { accessible } from '@/ui/accessible'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Screen } from '@/ui/screen/screen'
import '../parts/grow-screen.scss'
import { LinkGate } from './link-gate'
import { tokenOf } from './token-of'

/** What a guardian shows to a doctor by a link or a code: `?token=` of the link, `?scene=` of the code. */
export default function SharedPage() {
  const look = useLook()
  return (
    <Screen {...look.screen} barred>
      <NavBar {...look.nav} title='生长和疫苗' onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>
        <LinkGate token={tokenOf(useRouter().params)} />
      </View>
    </Screen>
  )
}
