import { useRouter } from '@tarojs/taro'
import { useReader } from '@/client/reader'
import { replace, routes } from '@/client/routes'
import { useProgramme } from '@/client/support-queries'
import { Read } from '@/pages/parts/read'
import { SupportScreen } from '../parts/support-screen'
import { SelfCheck } from './self-check'
import './check.scss'

/** Whether one is entitled to the programme of `?id=`: a few plain questions, worked out on this phone and kept nowhere. */
export default function CheckPage() {
  const { id = '' } = useRouter().params
  const programme = useProgramme(id, useReader()?.placeIds)
  return (
    <SupportScreen title={programme.data ? `${programme.data.title}自测` : '自测'} barred={programme.data !== undefined}>
      <Read of={programme} rows={4} missing={{ title: '没有这个项目', text: '可能已经停办。别的项目都还在。', action: '看看能享受什么', onAction: () => replace(routes.programmes) }}>
        {(one) => <SelfCheck key={one.id} programme={one} />}
      </Read>
    </SupportScreen>
  )
}
