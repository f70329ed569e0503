import { bookPlanContract } from '@/domain/book/plan-contract'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { venues } from '../venues/collections'
import { venuePlans } from './collections'

const { input, output } = bookPlanContract.list
const mostVenues = 100
const mostPeople = 500

/** Three round trips, the post's own counted. */
export const list = procedure('book.plan', input, output).query(async ({ ctx: { post } }) => {
  const where = withinPost(post)
  const plans = await venuePlans.find({ where, order: [['orgPath', 'asc'], ['_id', 'asc']], limit: mostVenues, only: ['_id', 'venueName', 'staff'] })
  const places = await venues.find({ where, order: [['orgPath', 'asc'], ['_id', 'asc']], limit: mostVenues, only: ['_id', 'name'] })
  const planned = new Set(plans.map(({ _id }) => _id))
  return {
    venues: [
      ...plans.map(({ _id: id, venueName: name }) => ({ id, name, planned: true })),
      ...places.filter(({ _id }) => !planned.has(_id)).map(({ _id: id, name }) => ({ id, name, planned: false })),
    ],
    people: plans.flatMap(({ venueName, staff }) => Object.entries(staff).map(([id, name]) => ({ id, name, venueName }))).slice(0, mostPeople),
  }
})
