import { staffContract } from '@/domain/org/contract/staff'
import { offeredRoles } from '@/domain/org/may-invite'
import { roleFacts } from '@/domain/org/role-names'
import { notFound } from '@/domain/refusals'
import { isWithinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { places } from '../collections'
import { postAt } from './covering'

const { input, output } = staffContract.invitable
const read = ['kind', 'orgPath', 'status', 'name'] as const

export const invitable = procedure('org.staff.manage', input, output).query(async ({ ctx: { post }, input: { placeId } }) => {
  const place = await places.byId(placeId, read)
  if (!place || !isWithinPost(post, place.orgPath)) throw notFound('place', `place ${placeId}`)
  const roles = offeredRoles(postAt(post, place.orgPath), place).map((role) => {
    const { name, does, termMonths } = roleFacts[role]
    return { role, roleName: name, does, termMonths }
  })
  return { placeName: place.name, roles }
})
