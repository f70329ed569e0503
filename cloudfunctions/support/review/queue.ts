import { reviewContract } from '@/domain/support/review/review-contract'
import { placePaths, withinPost, type ActivePost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { isOfficer } from '@/domain/org/roles'
import { raisedHere } from '../../org/verbs'
import { supportCases, type SupportCase } from '../cases/collections'
import { supportHonours } from '../honours/collections'
import { isPartner } from './case-at-post'
import { handFields, isLeftToOthers } from './left-to-others'

const { input, output } = reviewContract.queue
const fields = ['_id', 'programme', 'title', 'who', 'restricted', 'placeName', 'state', 'dueAt', 'toLookAt', 'waitsAt', ...handFields] as const

type Partner = NonNullable<SupportCase['partner']>

/** Two round trips, the post's own counted; three behind a cursor. */
export const queue = procedure('support.review', input, output).query(async ({ ctx: { post }, input: { returned = false, honoured = false, after } }) => {
  if (honoured) return honouredHere(post, after)
  const here = placePaths(post)
  const partner = isPartner(post) ? (post.role as Partner) : null
  const waiting = { waitsAt: { $in: here }, partner }
  // Back with the family it waits for nobody's desk: found by who sent it.
  const where = returned ? { backAt: { $in: here }, partner } : isOfficer(post.role) ? { $or: [waiting, ...raisedHere(post, 'waitsAt')] } : waiting
  const { docs, next } = await supportCases.inOrder({ where, by: returned ? 'changedAt' : 'dueAt', limit: 20, after, only: fields })
  return {
    cases: docs.map(({ _id, programme, title, who, restricted, state, toLookAt, placeName, dueAt, waitsAt, filer, ...hand }) => ({
      id: _id, programme, title, who, restricted, state, toLookAt, forAnother: !returned && isLeftToOthers({ filer, ...hand }, post.personId), where: placeName, dueAt: dueAt?.toISOString() ?? null, filedOnBehalf: filer !== null, cameUp: waitsAt !== null && !here.includes(waitsAt),
    })),
    ...(next !== undefined && { next }),
  }
})

/** Families of this post's subtree that were honoured, place by place: an order of the map, no rank. */
async function honouredHere(post: ActivePost, after: string | undefined) {
  if (isPartner(post)) return { cases: [] }
  const { docs, next } = await supportHonours.inOrder({ where: withinPost(post), by: 'orgPath', limit: 20, after, only: ['_id', 'programme', 'title', 'who', 'restricted', 'placeName'] })
  return {
    cases: docs.map(({ _id, programme, title, who, restricted, placeName }) => ({ id: _id, programme, title, who, restricted, where: placeName, state: 'approved' as const, dueAt: null, toLookAt: 0, filedOnBehalf: false, cameUp: false, forAnother: false })),
    ...(next !== undefined && { next }),
  }
}
