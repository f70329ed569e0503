import { lastOf } from '@/domain/last-of'
import { toldOfAnnual } from '@/domain/support/annual/told-of-annual'
import { whoIsHere } from '../../account/verbs'
import { eachByItself } from '../../kernel/each-by-itself'
import { notify } from '../../kernel/notify/notify'
import { annualReviews } from './collections'

const batch = 300

/** Tells each family of the last step of its yearly review. Once: the message is named by the step. Whoever has left the program is told nothing. Says of how many. */
export async function tellReviews(now: Date): Promise<number> {
  const due = await annualReviews.find({ where: { untold: { $gt: '' } }, limit: batch, only: ['_id', 'untold', 'applicant', 'parties', 'name', 'title', 'proposal', 'timeline'] })
  const here = await whoIsHere(due.flatMap(({ parties }) => parties))
  await eachByItself('followReviews', due, async ({ _id, untold, applicant, parties, name, title, proposal, timeline }) => {
    const entry = lastOf(timeline.filter(({ act }) => act === untold))
    const told = entry && toldOfAnnual({ what: entry.what, title, proposal })
    for (const to of told && entry ? parties.filter((one) => here.has(one)) : []) {
      if (told && entry) await notify({ fact: `annual:${entry.act}`, to, kind: 'case', title: to === applicant ? told.title : `${name}：${told.title}`, text: told.text, link: `/features/support/annual/index?id=${_id}`, now })
    }
    if (untold !== null) await annualReviews.updateOne({ _id, untold }, { $set: { untold: null } })
  })
  return due.length
}
