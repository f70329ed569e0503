import { volunteerContract } from '@/domain/account/contract/volunteer'
import { procedure } from '../../kernel/procedure'
import { volunteers } from './collections'
import { toVolunteer } from './to-volunteer'
import { notFound } from '@/domain/refusals'

const { input, output } = volunteerContract.edit

/** What one offers is one's own to say: two fields that nobody else writes. */
export const edit = procedure('account.volunteer', input, output).mutation(async ({ ctx, input: { skills, times } }) => {
  const offer = { skills: [...new Set(skills)], times: [...new Set(times)] }
  const row = await volunteers.updateAndReturn({ _id: ctx.me, vetting: { $nin: ['left', 'refused'] } }, { $set: offer })
  if (!row) throw notFound('volunteer', 'no volunteer now')
  return { volunteer: toVolunteer({ ...row, ...offer }) }
})
