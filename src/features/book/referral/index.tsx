import { useRouter } from '@tarojs/taro'
import { replace, routes } from '@/client/routes'
import { NotHere } from '@/pages/parts/not-here'
import { BookScreen } from '../parts/book-screen'
import { OneBooking } from '../parts/one-booking'
import { ReferralDetails } from './referral-details'

/** One place that a counsellor would send somebody on to: what is passed on, where it is, and how it stands. */
export default function ReferralPage() {
  const { id } = useRouter().params
  return (
    <BookScreen title='转介' barred>
      <OneBooking why='看要转到哪里'>
        {(booking, { referrals }) => {
          const referral = referrals.find((one) => one.id === id)
          return referral ? <ReferralDetails booking={booking} referral={referral} /> : <NotHere title='没有找到这件转介' text='可能已经收回了。您的预约都在这里。' action='看我的预约' onAction={() => replace(routes.myBookings)} />
        }}
      </OneBooking>
    </BookScreen>
  )
}
