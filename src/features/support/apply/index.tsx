import { useRouter } from '@tarojs/taro'
import { useReader } from '@/client/reader'
import { replace, routes } from '@/client/routes'
import { useProgramme } from '@/client/support-queries'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { SupportScreen } from '../parts/support-screen'
import { Begin } from './begin'
import './apply.scss'

/** An application for the programme of `?programme=`: begun, or gone on with. */
export default function ApplyPage() {
  const { programme: id = '', for: forPerson } = useRouter().params
  const programme = useProgramme(id, useReader()?.placeIds)
  return (
    <SupportScreen title={programme.data?.title ?? '申请'} barred={programme.data !== undefined}>
      <Read of={programme} rows={4} missing={{ title: '没有这个项目', text: '可能已经停办。别的项目都还在。', action: '看看能享受什么', onAction: () => replace(routes.programmes) }}>
        {(one) => <WithMe why={`申请${one.title}`}>{(me) => <Begin programme={one} me={me} forPerson={forPerson} />}</WithMe>}
      </Read>
    </SupportScreen>
  )
}
