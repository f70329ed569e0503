import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState, useSyncExternalStore } from 'react'
import { fetchLostPage, isPageLost, leaveLostPage, onPageLost } from '@/client/page-code'
import { ownVersion } from '@/client/own-version'
import { useOnline } from '@/client/reading-state'
import { routes } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Screen } from '@/ui/screen/screen'
import { StateView } from '@/ui/state-view/state-view'
import { tabs } from '../tab-list'
import './lost-page.scss'

const isTab = (path: string) => tabs.some(({ page }) => path.includes(page))

/** To the page that is still there below; a tab, and what a page was put in the place of, have no step of their own to go back. */
function goBack(): void {
  const [below] = Taro.getCurrentPages().slice(-1)
  leaveLostPage()
  if (!below) return void Taro.reLaunch({ url: routes.home })
  const path = below.route ?? ''
  const steps = (window.history.state as { idx?: number } | null)?.idx ?? 0
  if (isTab(path) && isTab(window.location.hash)) void Taro.switchTab({ url: path })
  else if (steps > 0) window.history.back()
  else void Taro.redirectTo({ url: (below as { path?: string }).path ?? path })
}

/** The site's first page no longer asks for the program that runs here: there is a newer version, whose parts have other names. */
async function hasMoved(): Promise<boolean> {
  const own = ownVersion()
  try {
    const reply = await fetch(window.location.pathname, { cache: 'no-store' })
    return reply.ok && own !== undefined && !(await reply.text()).includes(own)
  } catch {
    return false
  }
}

/** In a browser: instead of a page whose code could not be fetched. It opens by itself when the network is back. */
export function LostPage() {
  const isLost = useSyncExternalStore(onPageLost, isPageLost)
  const online = useOnline()
  const look = useLook()
  const [busy, setBusy] = useState(false)
  if (!isLost) return null
  const again = async () => {
    setBusy(true)
    if (!(await fetchLostPage()) && (await hasMoved())) window.location.reload()
    setBusy(false)
  }
  return (
    <View className='lost-page'>
      <Screen {...look.screen}>
        <NavBar {...look.nav} title='向日葵' onBack={goBack} />
        <View className='main' {...accessible({ role: 'main' })}>
          <Card>
            <StateView
              picture={online ? 'watering-can' : 'cloud-flower'}
              title={online ? '这一页没能打开' : '现在没有网，这一页还打不开'}
              text={online ? '网可能不太好，您填的、存的都还在。' : '连上网会自己打开，您填的、存的都还在。'}
            />
            <Button block busy={busy ? '正在打开，请稍等' : undefined} onTap={() => void again()}>
              再试一次
            </Button>
            <View className='lost-page-back'>
              <Button kind='line' block onTap={goBack}>
                返回
              </Button>
            </View>
          </Card>
        </View>
      </Screen>
    </View>
  )
}
