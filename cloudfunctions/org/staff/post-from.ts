import type * as z from 'zod'
import type { posts } from '../../kernel/collections'
import type { invitations } from './collections'

type Post = z.output<typeof posts.schema>

/** The post that an accepted invitation makes. It is the active one at once: it was accepted to be used. */
export const postFrom = (accepted: z.output<typeof invitations.schema>, personId: string, now: Date): Post => ({
  _id: accepted._id,
  personId,
  name: accepted.name,
  role: accepted.role,
  placeId: accepted.placeId,
  placeName: accepted.placeName,
  orgPath: accepted.orgPath,
  alsoPath: null,
  from: accepted.from,
  until: accepted.until,
  state: 'active',
  activatedAt: now,
  phone: accepted.acceptedPhone,
  timeline: [{ at: now, what: 'accepted', by: personId, note: `${accepted.by.name}邀请` }],
})
