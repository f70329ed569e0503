import { AppError } from '@/domain/errors'
import { staffContract } from '@/domain/org/contract/staff'
import { rolesBelow } from '@/domain/org/may-invite'
import { notFound } from '@/domain/refusals'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { invitations } from './collections'

const { input, output } = staffContract.revokeInvitation

/** One update; a second look only when nothing changed, to tell a repeated tap from one that came too late. */
export const revokeInvitation = procedure('org.staff.manage', input, output).mutation(async ({ ctx: { post, now }, input: { id } }) => {
  const mine = { $and: [{ role: { $in: rolesBelow(post.role) } }, withinPost(post)] }
  if (await invitations.updateOne({ _id: id, state: 'open', ...mine }, { $set: { state: 'revoked', settledAt: now } })) return { id }
  const [found] = await invitations.find({ where: { _id: id, ...mine }, limit: 1, only: ['state'] })
  if (!found) throw notFound('postInvitation', `invitation ${id}`)
  if (found.state !== 'revoked') throw new AppError('CONFLICT', `invitation ${id} is ${found.state}`)
  return { id }
})
