import { claimsToPay } from '../../../support/verbs'
import { may, type TodaySource } from './source'

/** What an insurer agreed to, until its contact has said when the money came. */
export const claimsUnpaid: TodaySource = async (post, now, limit) => {
  if (!may(post, 'support.partnerMoney')) return []
  const claims = await claimsToPay(post, now, limit)
  return claims.map(({ _id, title, who, placeName, restricted, dueAt }) => ({ key: `claim:${_id}`, kind: 'application' as const, opens: { what: 'claim' as const, id: _id }, what: `赔付，记下到账：${title}`, who, where: placeName.slice(0, 60), note: null, dueAt: dueAt.toISOString(), restricted }))
}
