import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { talkContract } from '@/domain/support/talk/talk-contract'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { caseAtPost, isPartner } from '../review/case-at-post'
import { needNotOwn } from '../review/not-own'
import { caseMessages } from './collections'
import { keepSaid } from './keep-said'
import { tellSaid } from './tell-said'

const { input, output } = talkContract.answer

/**
 * 写给家庭. Five round trips, the post's own counted, and one for each who is told: the family, and who filed it for them. Cut off, the same tap goes on, and else the timer. Nobody
 * answers what they said for the family themselves: one round trip more for who filed it. Throws FOUR_EYES.
 */
export const answer = procedure('support.talk', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, says } }) => {
  if (isPartner(post)) throw notFound('reviewedCase', 'insurers and lenders write to nobody')
  const row = await caseAtPost(post, id)
  await needNotOwn(me, row)
  if (row.filer?.personId === me && (await saidItThemselves(id, me))) throw new AppError('FOUR_EYES', 'the own words', { sentence: '这句话是您替这家人说的，要请另一位同事来回。' })
  const said = { from: 'staff' as const, by: me, byName: byPost(post) }
  const at = await keepSaid(row, { ...said, act, says }, now)
  await tellSaid(row, { ...said, _id: act, at }, now)
  return { id: act, at: at.toISOString() }
})

/** Whether the last of the family's words was written by this member of staff, for somebody without WeChat. */
async function saidItThemselves(caseId: string, me: string): Promise<boolean> {
  const [last] = await caseMessages.find({ where: { caseId, from: 'family' }, order: [['at', 'desc'], ['_id', 'desc']], limit: 1, only: ['by'] })
  return last?.by === me
}
