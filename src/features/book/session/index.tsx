import { useRouter } from '@tarojs/taro'
import { useSession } from '@/client/booking-queries'
import { replace, routes } from '@/client/routes'
import { Read } from '@/pages/parts/read'
import { BookScreen } from '../parts/book-screen'
import { SessionDetails } from './session-details'

/** One session: what it is, and booking it in two taps. */
export default function SessionPage() {
  const { id = '', from } = useRouter().params
  const session = useSession(id)
  return (
    <BookScreen title='预约这一场' barred={session.data !== undefined}>
      <Read of={session} rows={4} missing={{ title: '这一场没有找到', text: '可能已经撤下来了。别的场次都还在。', action: '看附近的场次', onAction: () => replace(routes.sessions()) }}>
        {(one) => <SessionDetails session={one} fromRequest={from} />}
      </Read>
    </BookScreen>
  )
}
