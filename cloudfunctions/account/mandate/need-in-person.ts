import { isWithoutWechat } from '@/domain/account/without-wechat'
import { withinPost } from '../../kernel/active-post'
import type { Context } from '../../kernel/context'
import { people } from '../collections'
import { notAllowed } from '@/domain/refusals'

/** Only of somebody without WeChat, and only by who still works where they live: throws NOT_ALLOWED otherwise. Two round trips. */
export async function needInPerson(personId: string, ctx: Pick<Context, 'activePost'>): Promise<void> {
  const post = isWithoutWechat(personId) ? await ctx.activePost() : undefined
  const [person] = post ? await people.find({ where: { $and: [{ _id: personId, claimedBy: null }, withinPost(post)] }, limit: 1, only: ['_id'] }) : []
  if (!person) throw notAllowed('selfConfirms', 'the person confirms it themselves')
}
