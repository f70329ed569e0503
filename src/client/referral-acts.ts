import type { Booking } from '@/domain/book/booking-contract'
import { refreshAfter } from './after-queries'
import { api } from './api'

interface Answering {
  booking: Booking
  id: string
  /** Of this tap. */
  act: string
}

/** The answers of the person; what came of the booking is read anew behind each. */
const answered = (write: (tap: { id: string; act: string; version: number }) => Promise<unknown>) => async ({ booking, id, act, version = 0 }: Answering & { version?: number }) => {
  await write({ id, act, version })
  await refreshAfter(booking.request)
  return true
}
export const agreeToReferral = answered((tap) => api.book.referrals.agree.mutate(tap))
export const declineReferral = answered(({ id, act }) => api.book.referrals.decline.mutate({ id, act }))
export const takeBackReferral = answered(({ id, act }) => api.book.referrals.takeBack.mutate({ id, act }))
