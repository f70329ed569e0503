import { isWithoutWechat } from '@/domain/account/without-wechat'
import { withinPost } from '../../kernel/active-post'
import type { Context } from '../../kernel/context'
import { people } from '../collections'
import { notAllowed } from '@/domain/refusals'

/** Only of somebody without WeChat, and only by who still works where they live: throws NOT_ALLOWED otherwise, with the sentence that fits. Two round trips. */
export async function needInPerson(personId: string, ctx: Pick<Context, 'activePost'>): Promise<void> {
  if (!isWithoutWechat(personId)) throw notAllowed('selfConfirms', 'the person confirms it themselves')
  const post = await ctx.activePost()
  const [person] = post ? await people.find({ where: { $and: [{ _id: personId }, withinPost(post)] }, limit: 1, only: ['claimedBy'] }) : []
  if (!person) throw notAllowed('livesElsewhere', 'not of this post')
  if (person.claimedBy !== null) throw notAllowed('selfConfirms', 'the person has taken the record over')
}
