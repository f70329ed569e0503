import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { back } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { accessible } from '@/ui/accessible'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Screen } from '@/ui/screen/screen'

interface SupportScreenProps {
  title: string
  /** In large letters, where the whole name would be cut. */
  short?: string
  /** The page has an action bar at its bottom, which its content brings. */
  barred?: boolean
  children: ReactNode
}

/** A page of 帮扶: its name and the way back above. */
export function SupportScreen({ title, short = title, barred, children }: SupportScreenProps) {
  const look = useLook()
  return (
    <Screen {...look.screen} barred={barred ?? false}>
      <NavBar {...look.nav} title={look.large ? short : title} onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>
        {children}
      </View>
    </Screen>
  )
}
