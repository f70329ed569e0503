import { useRouter } from '@tarojs/taro'
import { useCase } from '@/client/case-queries'
import { replace, routes } from '@/client/routes'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { SupportScreen } from '../parts/support-screen'
import { CaseView } from './case-view'
import '@/pages/parts/project/project.scss'
import './case.scss'

const missing = { title: '没有找到这一件', text: '可能已经收回了。别的都在“我的办件”里。', action: '看我的办件', onAction: () => replace(routes.myCases) }

/** One application of mine: how far it is, who has it until when, and what is needed of me. */
export default function CasePage() {
  const { id = '', card } = useRouter().params
  const one = useCase(id)
  return (
    <SupportScreen title='我的办件' barred={one.data !== undefined}>
      <WithMe why='看我的办件'>
        {() =>
          id === '' ? (
            <NotHere {...missing} />
          ) : (
            <Read of={one} rows={5} missing={missing}>
              {(data) => <CaseView key={data.id} one={data} cardTaken={card === 'taken'} />}
            </Read>
          )
        }
      </WithMe>
    </SupportScreen>
  )
}
