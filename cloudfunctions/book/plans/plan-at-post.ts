import { notFound } from '@/domain/refusals'
import { isWithinPost, type ActivePost } from '../../kernel/active-post'
import { venues } from '../venues/collections'
import { venuePlans } from './collections'
import type { VenuePlan } from './session-of-plan'

type VenueOfPlan = Pick<VenuePlan, 'venueName' | 'orgPath' | 'address' | 'phone' | 'example'>

/** The plan of a venue, or the venue that has none yet. One round trip, two for one without. NOT_FOUND for what is not at the post's place or below. */
export async function planAtPost(venueId: string, post: ActivePost): Promise<{ plan: VenuePlan; venue: VenueOfPlan } | { plan: undefined; venue: VenueOfPlan }> {
  const plan = await venuePlans.byId(venueId)
  if (plan && isWithinPost(post, plan.orgPath)) return { plan, venue: plan }
  const venue = plan ? undefined : await venues.byId(venueId, ['name', 'orgPath', 'address', 'phone', 'example'])
  if (!venue || !isWithinPost(post, venue.orgPath)) throw notFound('venuePlan', `no venue ${venueId} at this post`)
  const { name: venueName, orgPath, address, phone, example } = venue
  return { plan: undefined, venue: { venueName, orgPath, address, phone, example } }
}
