import { followPlans as follow } from '../book/plans/follow-plans'
import { settleTaken } from '../book/taken/settle-taken'
import type { Job } from './job'

/** What venues changed in their plans, and rooms and people that were cut off from their sessions. */
export const followPlans: Job = {
  name: 'followPlans',
  schedule: '45 * * * * * *',
  async run(now) {
    const plans = await follow(now)
    const { letGo } = await settleTaken(now)
    return { ...plans, letGo }
  },
}
