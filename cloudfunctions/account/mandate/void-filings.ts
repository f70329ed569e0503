import type * as z from 'zod'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import { mandates } from './collections'
import { mandateToBook } from './mandate-to-book'
import { voidWaiting } from './void-waiting'

const read = ['personId', 'helperId', 'what', 'state', 'timeline', 'voiding'] as const
type Mandate = Pick<z.output<typeof mandates.schema>, (typeof read)[number]>

/** What waits for the person under a mandate that is marked `voiding` is void, and what was booked under it is the person's alone. The mark goes last, so that the timer finds what was cut. */
export async function voidFilings(mandateId: string, now: Date): Promise<void> {
  const mandate = await mandates.byId(mandateId, read)
  if (!mandate?.voiding) return
  await voidWaiting({ mandateId }, knowsAlready(mandate) ? null : mandate.state === 'ended' ? 'ended' : 'rests', now)
  if (mandate.state === 'ended' && mandate.what.includes('booking')) await leaveBookings(mandate)
  await mandates.updateOne({ _id: mandateId, voiding: true }, { $set: { voiding: false } })
}

/** The helper sees what they booked no more, unless another mandate holds. */
async function leaveBookings({ personId, helperId }: Mandate): Promise<void> {
  if (await mandateToBook(personId, helperId)) return
  // Loaded where it is needed: reading a mandate needs no bookings.
  const { bookingsLeaveHelper } = await import('../../book/verbs')
  await bookingsLeaveHelper(personId, helperId)
}

/** Who ended it themselves was told on the screen; who has no WeChat has nothing to be told in, and is called by who comes after. */
const knowsAlready = ({ personId, state, timeline }: Mandate): boolean => isWithoutWechat(personId) || (state === 'ended' && timeline.at(-1)?.by === personId)
