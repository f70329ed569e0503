import { useRouter } from '@tarojs/taro'
import { replace, routes } from '@/client/routes'
import { useFiledForm } from '@/client/talk-queries'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { SupportScreen } from '../parts/support-screen'
import { FormView } from './form-view'
import '../case/case.scss'

const missing = { title: '没有找到这一件', text: '可能已经收回了。别的都在“我的办件”里。', action: '看我的办件', onAction: () => replace(routes.myCases) }

/** 交上去的申请表: as it would be on paper, to be kept as a picture or printed. */
export default function FormPage() {
  const { id = '' } = useRouter().params
  const form = useFiledForm(id)
  return (
    <SupportScreen title='交上去的申请表' short='申请表' barred={form.data !== undefined}>
      <WithMe why='看交上去的申请表'>
        {() =>
          id === '' ? (
            <NotHere {...missing} />
          ) : (
            <Read of={form} rows={6} missing={missing}>
              {(data) => <FormView key={data.id} form={data} />}
            </Read>
          )
        }
      </WithMe>
    </SupportScreen>
  )
}
