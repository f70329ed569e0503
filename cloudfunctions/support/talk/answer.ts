import { notFound } from '@/domain/refusals'
import { talkContract } from '@/domain/support/talk/talk-contract'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { caseAtPost, isPartner } from '../review/case-at-post'
import { needNotOwn } from '../review/not-own'
import { keepSaid } from './keep-said'
import { tellSaid } from './tell-said'

const { input, output } = talkContract.answer

/** 写给家庭. Five round trips, the post's own counted, and one for each who is told: the family, and who filed it for them. Cut off, the same tap goes on, and else the timer. */
export const answer = procedure('support.talk', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, says } }) => {
  if (isPartner(post)) throw notFound('reviewedCase', 'insurers and lenders write to nobody')
  const row = await caseAtPost(post, id)
  await needNotOwn(me, row)
  const said = { from: 'staff' as const, by: me, byName: byPost(post) }
  const at = await keepSaid(row, { ...said, act, says }, now)
  await tellSaid(row, { ...said, _id: act, at }, now)
  return { id: act, at: at.toISOString() }
})
