import type { PersonId } from '@/domain/account/person-id'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import { scopeOf } from '@/domain/org/permission-table'
import { permissions } from '@/domain/org/permissions'
import { notAllowed } from '@/domain/refusals'
import { mandateToSupport } from '../../account/verbs'
import type { Context } from '../../kernel/context'
import { atTheDoor } from '../door/at-the-door'

/** How: for oneself, by a mandate, or as staff at the door. */
export type Spoken = 'oneself' | 'mandate' | 'door'

/**
 * Whether somebody speaks for this person today, whoever filed for them once: for oneself; by a mandate that stands; as staff at the door of who has no WeChat. No round trip for oneself, one to three else.
 * Throws NOT_ALLOWED, and NOT_FOUND for staff of elsewhere.
 */
export async function needSpeaksFor(ctx: Pick<Context, 'activePost' | 'now'>, me: PersonId, person: PersonId): Promise<Spoken> {
  if (person === me) return 'oneself'
  if (await mandateToSupport(person, me, ctx.now)) return 'mandate'
  const post = isWithoutWechat(person) ? await ctx.activePost() : undefined
  if (!post || scopeOf(permissions, 'support.door', post.role) === undefined) throw notAllowed('notInMandate', `no mandate for ${person}`)
  await atTheDoor(post, person)
  return 'door'
}
