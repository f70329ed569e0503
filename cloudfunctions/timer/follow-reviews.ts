import { lapseReviews } from '../support/annual/lapse'
import { openAnnualLists } from '../support/annual/open-lists'
import { settleEndings } from '../support/annual/settle-endings'
import { tellReviews } from '../support/annual/tell-reviews'
import type { Job } from './job'

/** Yearly reviews: the lists make themselves, who does not answer is visited, and what was ended ends when its last month is paid. */
export const followReviews: Job = {
  name: 'followReviews',
  schedule: '40 */5 * * * * *',
  run: async (now) => ({ opened: await openAnnualLists(now), lapsed: await lapseReviews(now), settled: await settleEndings(now), told: await tellReviews(now) }),
}
