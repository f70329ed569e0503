import { volunteerContract } from '@/domain/account/contract/volunteer'
import { procedure } from '../../kernel/procedure'
import { changeVolunteer } from './change-volunteer'
import { volunteers } from './collections'
import { toVolunteer } from './to-volunteer'

const { input, output } = volunteerContract.pause

export const pause = procedure('account.volunteer', input, output).mutation(async ({ ctx, input: { id } }) => {
  const { me, now } = ctx
  const row = await changeVolunteer(() => volunteers.byId(me), { id, by: me, now }, () => ({ step: 'pause', words: '先歇一歇', decision: false, fields: {} }))
  return { volunteer: toVolunteer(row) }
})
