import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { back } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Screen } from '@/ui/screen/screen'
import { ToastAboveBar } from '@/ui/toast/toast-above-bar'
import './account-screen.scss'

interface AccountScreenProps {
  title: string
  /** The one primary action, at the bottom. */
  bar?: ReactNode
  /** What has just happened. */
  toast?: string | undefined
  /** What rises over the page: sheets. */
  over?: ReactNode
  children: ReactNode
}

/** A page of my account: its name and the way back above, one action below. */
export function AccountScreen({ title, bar, toast, over, children }: AccountScreenProps) {
  const look = useLook()
  return (
    <Screen {...look.screen} barred={bar !== undefined}>
      <NavBar {...look.nav} title={title} onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>{children}</View>
      {bar !== undefined && <ActionBar>{bar}</ActionBar>}
      <ToastAboveBar toast={toast ? { text: toast, icon: 'check-circle' } : undefined} />
      {over}
    </Screen>
  )
}
