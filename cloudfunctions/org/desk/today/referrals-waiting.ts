import { surnameOnly } from '@/domain/org/mask'
import { waitingReferrals } from '../../../book/verbs'
import { raiseOf, waitsHere } from './raise-of'
import { may, type TodaySource } from './source'

/** 转介 that came to a place of this contact's: to be received, or to be answered. */
export const referralsWaiting: TodaySource = async (post, _now, limit) => {
  if (!may(post, 'book.receive')) return []
  const waiting = await waitingReferrals(waitsHere(post), limit)
  return waiting.flatMap(({ _id, state, name, venueName, dueAt, ...waits }) =>
    dueAt === null
      ? []
      : { key: `referral:${_id}`, kind: 'referral' as const, opens: { what: 'referral' as const, id: _id }, what: state === 'agreed' ? '转介等您接收' : '转介等您的回执', who: surnameOnly(name), where: venueName, note: null, dueAt: dueAt.toISOString(), restricted: false, ...raiseOf(post, waits) },
  )
}
