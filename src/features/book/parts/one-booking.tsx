import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useAfterBooking } from '@/client/after-queries'
import { useMyBookings } from '@/client/booking-queries'
import { replace, routes } from '@/client/routes'
import type { AfterBooking } from '@/domain/book/after/after-contract'
import type { Booking } from '@/domain/book/booking-contract'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'

const missing = { title: '没有找到这个预约', text: '可能不是您约的。您的预约都在这里。', action: '看我的预约', onAction: () => replace(routes.myBookings) }

/** The booking that the address names, with what came of it. */
export function OneBooking({ why, children }: { why: string; children: (booking: Booking, after: AfterBooking) => ReactNode }) {
  const { request } = useRouter().params
  const bookings = useMyBookings()
  return (
    <WithMe why={why}>
      {() => (
        <Read of={bookings} rows={4}>
          {(all) => {
            const booking = all.find((one) => one.request === request)
            return booking ? <WithAfter booking={booking}>{(after) => children(booking, after)}</WithAfter> : <NotHere {...missing} />
          }}
        </Read>
      )}
    </WithMe>
  )
}

function WithAfter({ booking, children }: { booking: Booking; children: (after: AfterBooking) => ReactNode }) {
  const after = useAfterBooking(booking, true)
  return (
    <Read of={after} rows={4} missing={missing}>
      {children}
    </Read>
  )
}
