import { useRouter } from '@tarojs/taro'
import { useAppeal } from '@/client/appeal-queries'
import { replace, routes } from '@/client/routes'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { SupportScreen } from '../parts/support-screen'
import { AppealForm } from './appeal-form'
import { AppealView } from './appeal-view'
import '../case/case.scss'
import './appeal.scss'

const missing = { title: '没有找到这一件', text: '可能已经收回了。别的都在“我的办件”里。', action: '看我的办件', onAction: () => replace(routes.myCases) }

/** 复核: the level above is asked to look once more at what was refused; then, who has it and what became of it. */
export default function AppealPage() {
  const { id = '' } = useRouter().params
  const of = useAppeal(id)
  const { appeal, until } = of.data ?? {}
  return (
    <SupportScreen title='再看一次' barred={appeal !== undefined && (appeal !== null || until !== null)}>
      <WithMe why='请上一级再看一次'>
        {() =>
          id === '' ? (
            <NotHere {...missing} />
          ) : (
            <Read of={of} rows={4} missing={missing}>
              {(data) =>
                data.appeal ? (
                  <AppealView key={data.appeal.id} of={data} appeal={data.appeal} />
                ) : data.until !== null && data.refusal ? (
                  <AppealForm key={data.caseId} of={data} until={data.until} refusal={data.refusal} />
                ) : (
                  <NotHere title='这一件现在不能提' text={data.whyNot ?? '它不是没有通过的。现在办到哪一步，回去看看。'} action='看这件申请' onAction={() => replace(routes.supportCase(id))} />
                )
              }
            </Read>
          )
        }
      </WithMe>
    </SupportScreen>
  )
}
