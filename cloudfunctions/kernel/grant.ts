/** Whether this caller has this permission, and what the action is told of it. */
import type { PersonId } from '@/domain/account/person-id'
import { AppError } from '@/domain/errors'
import { isStaffs, scopeOf, type PeopleEntry, type PeopleScope, type PermissionTable, type StaffScope } from '@/domain/org/permission-table'
import type { ActivePost } from './active-post'
import { roleOf } from './caller'
import type { Context } from './context'
import { notAllowed } from '@/domain/refusals'

interface StaffGrant {
  me: PersonId
  post: ActivePost
  /** How far the permission reaches for this post. */
  scope: StaffScope
}

interface PeopleGrant<Me> {
  me: Me
  scope: PeopleScope
}

/** What an action under the entry E finds in its context beside the request. */
export type Grant<E> = E extends PeopleEntry ? PeopleGrant<'visitor' extends keyof E ? PersonId | null : PersonId> : StaffGrant

/** Throws NOT_SIGNED_IN, NO_POST or NOT_ALLOWED. One round trip for the first staff permission of a frame, none for people's. */
export async function grant(table: PermissionTable, permission: string, ctx: Context): Promise<StaffGrant | PeopleGrant<PersonId | null>> {
  const { caller } = ctx
  const me = caller.kind === 'person' ? caller.personId : null
  if (isStaffs(table, permission)) return staffGrant(table, permission, me, await postOf(ctx))
  const role = roleOf(caller)
  const scope = scopeOf(table, permission, role)
  if (scope && scope !== 'place' && scope !== 'all') return { me, scope }
  if (role === 'visitor' && scopeOf(table, permission, 'person')) throw new AppError('NOT_SIGNED_IN', `a visitor has no ${permission}`)
  throw new AppError('NOT_ALLOWED', `${role} has no ${permission}`)
}

async function postOf(ctx: Context): Promise<ActivePost> {
  if (ctx.caller.kind === 'visitor') throw new AppError('NOT_SIGNED_IN', 'a visitor has no post')
  const post = await ctx.activePost()
  if (!post) throw new AppError('NO_POST', 'no active post')
  return post
}

function staffGrant(table: PermissionTable, permission: string, me: PersonId | null, post: ActivePost): StaffGrant {
  const scope = scopeOf(table, permission, post.role)
  if (me === null || (scope !== 'place' && scope !== 'all')) throw notAllowed('role', `${post.role} has no ${permission}`)
  return { me, post, scope }
}
