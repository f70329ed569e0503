import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '@/client/api'
import { useReadingState } from '@/client/reading-state'
import { back, replace, routes } from '@/client/routes'
import { sharedRoute } from '@/client/shared-route'
import { useLook } from '@/client/use-look'
import { readScene } from '@/domain/learn/share/shared-page'
import { Failed } from '@/pages/parts/failed'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Screen } from '@/ui/screen/screen'
import { StateView } from '@/ui/state-view/state-view'
import { ArticleSkeleton } from '../article/article-skeleton'

/** WeChat hands the scene over as it stood in the address. */
function decoded(said: string): string {
  try {
    return decodeURIComponent(said)
  } catch {
    return said
  }
}

/** Where a scanned 小程序码 arrives: it goes on to what the code says, in its place, so that 返回 leads home and not here. */
export default function CodePage() {
  const look = useLook()
  const said = readScene(decoded(useRouter().params.scene ?? ''))
  const key = said && 'key' in said ? said.key : undefined
  const known = useQuery({ queryKey: ['learn.share.behind', key], queryFn: () => api.learn.share.behind.query({ key: key ?? '' }), enabled: key !== undefined })
  const asked = useReadingState(known)
  const page = said && 'id' in said ? said : known.data
  const route = page && sharedRoute(page)
  useEffect(() => {
    if (route !== undefined) replace(route)
  }, [route])
  const unknown = said === undefined || (asked.kind === 'failed' && asked.error.code === 'NOT_FOUND')
  return (
    <Screen {...look.screen} ground='card'>
      <NavBar {...look.nav} ground='card' onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>
        {unknown ? (
          <Card>
            <StateView picture='pot-sprout' title='这个码认不出来了' text={'可能不是我们的，或者太旧了。\n去学堂搜一搜，文章都在。'} action='去学堂' onAction={() => void Taro.switchTab({ url: routes.learn })} />
          </Card>
        ) : key !== undefined && asked.kind === 'failed' ? (
          <Card>
            <Failed error={asked.error} onRetry={() => void known.refetch()} />
          </Card>
        ) : (
          <ArticleSkeleton />
        )}
      </View>
    </Screen>
  )
}
