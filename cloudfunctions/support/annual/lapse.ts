import { chinaClock } from '@/domain/china-time'
import { deskLinks } from '@/domain/desk-links'
import { closingTime } from '@/domain/org/due'
import { workingDaysAfter } from '@/domain/support/case/working-days'
import { eachByItself } from '../../kernel/each-by-itself'
import { factOf } from '../../kernel/notify/fact-of'
import { notify } from '../../kernel/notify/notify'
import { ulidOf } from '../../kernel/new-ulid'
import { lineNear } from '../../org/verbs'
import { annualReviews } from './collections'
import { takeAnnualStep } from './take-annual-step'

const batch = 200
/** Until when somebody goes there. */
const visitDays = 20

export const visitBy = (now: Date): Date => closingTime(workingDaysAfter(chinaClock(now).date, visitDays))

/** Families that did not answer are visited; nothing ends because of it. The colleagues nearest to them hear of it once a day. Says of how many. */
export async function lapseReviews(now: Date): Promise<number> {
  const silent = await annualReviews.find({ where: { state: 'asked', dueAt: { $lte: now } }, order: [['dueAt', 'asc']], limit: batch })
  // Told first: once a day for each place, and what a cut leaves is found silent again.
  const places = new Set(silent.map(({ orgPath }) => orgPath))
  for (const path of places) {
    for (const { personId, placeName } of await lineNear(path, now)) {
      await notify({ fact: factOf('annual-visits', path, chinaClock(now).date), to: personId, kind: 'work', title: '年审有没回音的人家', text: `${placeName}有人家到期没有回音，请上门看看。钱照常发，不会因为没有回音停下来。`, link: deskLinks.annual, now })
    }
  }
  return eachByItself('followReviews', silent, (row) => takeAnnualStep(row, { act: ulidOf(new Date(0), `lapse:${row._id}`), what: 'lapse', by: null, byName: '到期', set: { dueAt: visitBy(now) } }, now))
}
