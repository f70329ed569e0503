import { View } from '@tarojs/components'
import { type ReactNode, useEffect } from 'react'
import type { useMyPosts } from '@/client/desk/posts'
import { useReadingState } from '@/client/reading-state'
import { sessionEnd } from '@/client/session'
import { useSignedIn } from '@/client/use-session'
import { deskRoutes } from '@/client/desk/routes'
import { back, replace } from '@/client/routes'
import { useLook } from '@/client/use-look'
import type { AppError } from '@/domain/errors'
import { Failed } from '@/pages/parts/failed'
import { accessible } from '@/ui/accessible'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Screen } from '@/ui/screen/screen'
import { NoPost } from './no-post'

const wantsSignIn = (error: AppError) => error.code === 'NOT_SIGNED_IN' || error.code === 'SESSION_INVALID'

/** The page as it is looked at, with what stands open. Browser only. */
const whereNow = () => window.location.hash.slice(1)

/** Instead of a desk page: the way in for somebody who is not signed in, or has no post. Null when the desk is open. */
export function useGate(posts: ReturnType<typeof useMyPosts>): ReactNode {
  const state = useReadingState(posts)
  // Whatever call was refused, the session is dropped by then (transport-http.ts).
  const signedIn = useSignedIn()
  const goesToSignIn = process.env.TARO_ENV === 'h5' && (!signedIn || (state.kind === 'failed' && wantsSignIn(state.error)))
  useEffect(() => {
    // Who left on purpose leaves no page behind for the next one.
    if (goesToSignIn) replace(deskRoutes.signIn(sessionEnd() === 'signedOut' ? undefined : whereNow()))
  }, [goesToSignIn])
  if (goesToSignIn) return <View />
  if (state.kind === 'ready') return state.data.some((post) => post.usable) ? null : <Outside><NoPost posts={state.data} /></Outside>
  if (state.kind === 'failed') return <Outside><Failed error={state.error} onRetry={() => void posts.refetch()} /></Outside>
  return null
}

function Outside({ children }: { children: ReactNode }) {
  const look = useLook()
  return (
    <Screen {...look.screen}>
      <NavBar {...look.nav} title='向日葵工作台' onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>{children}</View>
    </Screen>
  )
}
