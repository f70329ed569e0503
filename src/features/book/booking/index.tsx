import { useRouter } from '@tarojs/taro'
import { useMyBookings } from '@/client/booking-queries'
import { replace, routes } from '@/client/routes'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { BookScreen } from '../parts/book-screen'
import { BookingDetails } from './booking-details'

const missing = { title: '没有找到这个预约', text: '可能不是您约的。您的预约都在这里。', action: '看我的预约', onAction: () => replace(routes.myBookings) }

/** One booking: where it stands, the ticket for the door, and what may still be changed. */
export default function BookingPage() {
  const { request } = useRouter().params
  const bookings = useMyBookings()
  return (
    <BookScreen title='我的预约' barred>
      <WithMe why='看我的预约'>
        {() => (
          <Read of={bookings} rows={4}>
            {(all) => {
              const booking = all.find((one) => one.request === request)
              return booking ? <BookingDetails booking={booking} /> : <NotHere {...missing} />
            }}
          </Read>
        )}
      </WithMe>
    </BookScreen>
  )
}
