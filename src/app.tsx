import { QueryClientProvider } from '@tanstack/react-query'
import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { offerUpdate } from '@/client/app-update'
import { followPlatform } from '@/client/network'
import { startOutbox } from '@/client/outbox'
import { queryClient } from '@/client/query-client'
import { clearOlderVersions } from '@/client/storage'
import { preloadPages } from './preload-pages'
import './app.scss'

followPlatform()

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    clearOlderVersions()
    startOutbox()
    offerUpdate()
    preloadPages()
  })
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
