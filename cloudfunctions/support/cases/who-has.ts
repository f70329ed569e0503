import { contactRoleText } from '@/domain/org/role-names'
import { postsAt } from './posts-at'

/** Who has it today, whoever had it when it came, as a family reads them: one round trip, none where it is nobody's turn among the staff. */
export const whoHas = async (...of: Parameters<typeof postsAt>) => (await postsAt(...of)).map(({ name, placeName, role, phone }) => ({ name, roleText: contactRoleText(role, placeName), phone }))
