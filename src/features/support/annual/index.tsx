import { useRouter } from '@tarojs/taro'
import { useAnnualReview } from '@/client/annual-queries'
import { replace, routes } from '@/client/routes'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { SupportScreen } from '../parts/support-screen'
import { Review } from './review'
import '../case/case.scss'

const missing = { title: '没有找到这一次', text: '可能已经看过了。', action: '看我的办件', onAction: () => replace(routes.myCases) }

/** 年审: what is on record, and two taps where nothing changed. */
export default function AnnualPage() {
  const { id = '' } = useRouter().params
  const review = useAnnualReview(id)
  return (
    <SupportScreen title='一年看一次' barred={(review.data?.mayAnswer.length ?? 0) > 0}>
      <WithMe why='看今年的情况'>
        {() =>
          id === '' ? (
            <NotHere {...missing} />
          ) : (
            <Read of={review} rows={5} missing={missing}>
              {(data) => <Review key={data.state} of={data} onAnswered={() => void review.refetch()} />}
            </Read>
          )
        }
      </WithMe>
    </SupportScreen>
  )
}
