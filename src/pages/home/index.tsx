import { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { useMe } from '@/client/account-queries'
import { useReadingState } from '@/client/reading-state'
import { routes } from '@/client/routes'
import { CareHome } from './care/care-home'
import { FamilyHome } from './family-home'

/** The first page, for the person who opens it: a special family comes home to the people who care for it, everybody else to what is due and new. */
export default function Home() {
  const [now] = useState(() => new Date())
  const state = useReadingState(useMe())
  useShareAppMessage(() => ({ title: '向日葵：家里的健康事，都在这里', path: routes.home }))
  const me = state.kind === 'ready' ? state.data : state.kind === 'failed' ? null : undefined
  return me?.specialFamily ? <CareHome me={me} now={now} /> : <FamilyHome me={me} now={now} />
}
