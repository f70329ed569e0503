import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { back } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { accessible } from '@/ui/accessible'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Screen } from '@/ui/screen/screen'
import { Toast } from '@/ui/toast/toast'
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

/** What has just happened, above the action bar. */
export function Said({ words }: { words: string | undefined }): ReactNode {
  return words ? (
    <View className='grow-toast'>
      <Toast text={words} icon='check-circle' />
    </View>
  ) : null
}
