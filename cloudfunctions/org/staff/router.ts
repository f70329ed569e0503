import { router } from '../../kernel/procedure'
import { acceptInvitation } from './accept-invitation'
import { handOver } from './hand-over'
import { invitable } from './invitable'
import { invite } from './invite'
import { leave } from './leave'
import { listHandOvers } from './list-hand-overs'
import { lookAtInvitation } from './look-at-invitation'
import { myPosts } from './my-posts'
import { openInvitations } from './open-invitations'
import { postsHere } from './posts-here'
import { resume } from './resume'
import { revokeInvitation } from './revoke-invitation'
import { successors } from './successors'
import { successorsOf } from './successors-of'
import { suspend } from './suspend'
import { switchPost } from './switch-post'

export const staffRouter = router({
  myPosts,
  switchPost,
  invitable,
  invite,
  invitations: openInvitations,
  revokeInvitation,
  invitation: lookAtInvitation,
  acceptInvitation,
  postsHere,
  suspend,
  resume,
  successors,
  successorsOf,
  leave,
  handOver,
  handOvers: listHandOvers,
})
