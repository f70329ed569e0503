import { Image, View } from '@tarojs/components'
import { useEffect } from 'react'
import { useTicket } from '@/client/booking-queries'
import type { Booking } from '@/domain/book/booking-contract'
import { Failed } from '@/pages/parts/failed'
import { accessible } from '@/ui/accessible'
import { qrPicture } from '@/ui/qr-picture'
import { AppError } from '@/domain/errors'
import './booking.scss'

/** A code that is new each minute: a picture of it is worth nothing at the door. */
export function Ticket({ booking }: { booking: Booking }) {
  const ticket = useTicket(booking, true)
  const { data, refetch } = ticket
  useEffect(() => {
    if (!data) return undefined
    // A second after its minute is over, so that the cloud is in the next one too.
    const timer = setTimeout(() => void refetch(), Math.max(1000, new Date(data.until).getTime() - Date.now() + 1000))
    return () => clearTimeout(timer)
  }, [data, refetch])
  return (
    <View className='booked-ticket'>
      {data ? (
        <View className='booked-code' {...accessible({ role: 'img', label: '签到二维码，每分钟换新，到了给老师扫一下' })}>
          <Image className='booked-picture' src={qrPicture(data.payload)} nativeProps={{ alt: '' }} />
        </View>
      ) : ticket.error ? (
        <Failed error={ticket.error instanceof AppError ? ticket.error : new AppError('INTERNAL', String(ticket.error))} onRetry={() => void refetch()} />
      ) : (
        <View className='booked-note'>签到码马上就来</View>
      )}
      <View className='booked-how'>到了给老师扫一下</View>
      <View className='booked-note'>每分钟换新，只能用一次，截图无效</View>
    </View>
  )
}
