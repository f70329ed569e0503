import { QueryClientProvider } from '@tanstack/react-query'
import Taro, { useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { offerUpdate } from '@/client/app-update'
import { followPerson } from '@/client/follow-person'
import { startDoor } from '@/client/desk/door-drafts'
import { followLarge } from '@/client/large-version'
import { followPlatform } from '@/client/network'
import { startOutbox } from '@/client/outbox'
import { followPrivacy } from '@/client/privacy'
import { queryClient } from '@/client/query-client'
import { routes } from '@/client/routes'
import { clearOlderVersions } from '@/client/storage'
import { followPageCode } from './follow-page-code'
import { LostPage } from './pages/parts/lost-page'
import { PrivacySheet } from './pages/parts/privacy-sheet'
import { UpdateOffer } from './pages/parts/update-offer'
import { preloadPages } from './preload-pages'
import { Overlay } from './ui/screen/overlay'
import './app.scss'

followPageCode()
followPlatform()
followPrivacy()

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    clearOlderVersions()
    followPerson()
    followLarge()
    startOutbox()
    startDoor()
    offerUpdate()
    preloadPages()
  })
  // An old or mistyped link names no page: better the first page than a blank one.
  usePageNotFound(() => void Taro.reLaunch({ url: routes.home }))
  return (
    <QueryClientProvider client={queryClient}>
      <Overlay.Provider value={process.env.TARO_ENV === 'h5' ? <UpdateOffer /> : <PrivacySheet />}>{children}</Overlay.Provider>
      {process.env.TARO_ENV === 'h5' && <LostPage />}
    </QueryClientProvider>
  )
}
