import type { PersonId } from '@/domain/account/person-id'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import { scopeOf } from '@/domain/org/permission-table'
import { permissions } from '@/domain/org/permissions'
import { notAllowed } from '@/domain/refusals'
import { mandateToSupport } from '../../account/verbs'
import type { Context } from '../../kernel/context'
import { atTheDoor } from '../door/at-the-door'

/** Whose paper it is: one's own, that of somebody who gave a mandate, or, for staff at the door, of who has no WeChat. No round trip for one's own, one to three else. */
export async function whosePaper(ctx: Pick<Context, 'activePost' | 'now'>, me: PersonId, forPerson: string | undefined): Promise<PersonId> {
  if (forPerson === undefined || forPerson === me) return me
  if (await mandateToSupport(forPerson, me, ctx.now)) return forPerson
  const post = isWithoutWechat(forPerson) ? await ctx.activePost() : undefined
  if (!post || scopeOf(permissions, 'support.door', post.role) === undefined) throw notAllowed('notInMandate', `no mandate for papers of ${forPerson}`)
  await atTheDoor(post, forPerson)
  return forPerson
}
