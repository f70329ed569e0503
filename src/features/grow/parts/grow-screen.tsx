import { View } from '@tarojs/components'
import { back } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { accessible } from '@/ui/accessible'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Screen } from '@/ui/screen/screen'
import { ChildPage, type ChildPageProps } from './child-page'
import './grow-screen.scss'

interface GrowScreenProps extends ChildPageProps {
  title: string
  /** Leaves room for an action bar. */
  barred?: boolean
}

/** A page of a child's file: its name and the way back above, below what is on file of the child. */
export function GrowScreen({ title, barred = true, ...page }: GrowScreenProps) {
  const look = useLook()
  return (
    <Screen {...look.screen} barred={barred}>
      <NavBar {...look.nav} title={title} onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>
        <ChildPage {...page} />
      </View>
    </Screen>
  )
}
