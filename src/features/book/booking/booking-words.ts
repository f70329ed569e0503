import type { Booking } from '@/domain/book/booking-contract'
import { saidWhen } from '@/domain/book/session/said-session'
import { fullMoment } from '@/domain/said-date'
import type { IconName } from '@/ui/icon/icons'

interface BookingHead {
  icon: IconName
  title: string
  text: string
  isSettled: boolean
}

/** Where a booking stands, and what happens next. */
export function bookingHead({ state, ahead, answerBy, arrived, reminds, movedTo, session }: Booking, now: Date): BookingHead {
  const [startsAt, endsAt] = [new Date(session.startsAt), new Date(session.endsAt)]
  if (state === 'closed') return { icon: 'info', title: '这一场不办了', text: session.closedWhy ? `${session.closedWhy}。下面是最近的同类场次。` : '下面是最近的同类场次。', isSettled: false }
  if (state === 'left' && movedTo) return { icon: 'info', title: '改到别的场次了', text: '这一场的名额已经给了别家。新的在“我的预约”里。', isSettled: false }
  if (state === 'left') return { icon: 'info', title: '已经取消了', text: '名额已经给了别家。想来还可以再约。', isSettled: false }
  if (now >= endsAt) return { icon: 'info', title: '这一场结束了', text: state !== 'booked' ? '这次没有排上，下次还可以约。' : arrived ? '谢谢您来。' : '没来也没关系，下次还可以约。', isSettled: false }
  if (state === 'booked') return { icon: 'check', title: arrived ? '签到好了' : `约好了，${saidWhen(startsAt, now)} 见`, text: arrived ? '祝您开心。' : reminds ? '前一天和开始前 2 小时会提醒您。' : '这一场不再提醒您，记得时间。', isSettled: true }
  if (state === 'offered') return { icon: 'bell', title: '有空位了，给您留着', text: answerBy ? `请在 ${fullMoment(new Date(answerBy), now)} 前回话。到点没回，就问下一家，不影响以后。` : '', isSettled: false }
  return { icon: 'people', title: ahead === 0 ? '您排第一' : `前面还有 ${ahead} 家`, text: '有空位马上问您，给您留时间回话。', isSettled: false }
}
