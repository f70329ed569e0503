import { View } from '@tarojs/components'
import { confirmComing } from '@/client/confirm-acts'
import { useAct } from '@/client/use-act'
import type { Booking } from '@/domain/book/booking-contract'
import { fullMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import './after.scss'

interface AskedToConfirmProps {
  booking: Booking
  now: Date
  /** A button below gives the seat back. */
  mayCancel: boolean
}

/** Asked the day before whether they come: one tap says so. Who does not answer keeps the seat, and that is said. */
export function AskedToConfirm({ booking, now, mayCancel }: AskedToConfirmProps) {
  const { confirm, session, state, arrived } = booking
  const confirming = useAct(confirmComing)
  if (!confirm || state !== 'booked' || arrived || now >= new Date(session.startsAt)) return null
  if (confirm.answered) {
    return (
      <View className='after-asked'>
        <Note tone='ok'>场馆知道您来。</Note>
      </View>
    )
  }
  return (
    <View className='after-asked'>
      <Card>
        <View className='after-what'>还来吗？</View>
        <View className='after-by'>{`${new Date(confirm.until) > now ? `请在 ${fullMoment(new Date(confirm.until), now)} 前` : '请'}回一句，场馆好准备。没回也给您留着；来不了，${mayCancel ? '点下面的“取消”，名额给别家' : '请打电话告诉场馆'}。`}</View>
        <View className='after-gap'>
          <Button block {...(confirming.busy && { busy: '正在记' })} onTap={() => void confirming.run(booking)}>
            来
          </Button>
        </View>
        <ActError error={confirming.error} />
      </Card>
    </View>
  )
}
