import { useRouter } from '@tarojs/taro'
import { replace, routes } from '@/client/routes'
import { useTalk } from '@/client/talk-queries'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { SupportScreen } from '../parts/support-screen'
import { TalkView } from './talk-view'
import '@/pages/parts/talk/talk.scss'
import '../case/case.scss'

const missing = { title: '没有找到这一件', text: '可能已经收回了。别的都在“我的办件”里。', action: '看我的办件', onAction: () => replace(routes.myCases) }

/** 和办的人说句话: what was said about one application, and a sentence more. */
export default function TalkPage() {
  const { id = '' } = useRouter().params
  const talk = useTalk(id)
  return (
    <SupportScreen title='说句话' barred={talk.data?.isOpen ?? false}>
      <WithMe why='和办的人说句话'>
        {() =>
          id === '' ? (
            <NotHere {...missing} />
          ) : (
            <Read of={talk} rows={4} missing={missing}>
              {(data) => <TalkView key={data.id} talk={data} />}
            </Read>
          )
        }
      </WithMe>
    </SupportScreen>
  )
}
