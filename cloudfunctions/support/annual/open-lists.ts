import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import { isAnnualOver } from '@/domain/support/annual/annual-steps'
import { closingTime } from '@/domain/org/due'
import { notify } from '../../kernel/notify/notify'
import { supportCases } from '../cases/collections'
import { markNow } from '../cases/mark-now'
import { reviewedProgrammes } from './reviewed-programmes'
import { annualReviews } from './collections'

/** Some ten seconds of database calls; the next run goes on. */
const batch = 300
const together = 10

/**
 * The lists of the year, by themselves: from the programme's day on each application that is paid gets its review, which is made before the application notes it, so that a cut run makes none twice and
 * leaves none out. Says how many were made.
 */
export async function openAnnualLists(now: Date): Promise<number> {
  const today = chinaClock(now).date
  const year = today.slice(0, 4)
  let made = 0
  for (const { id, opens, days } of await reviewedProgrammes(today)) {
    const opensOn = `${year}-${opens}`
    if (today < opensOn || made >= batch) continue
    const where = { programme: id, state: { $in: ['approved', 'paying', 'payFailed'] as const }, reviewedFor: { $lt: year } }
    const rows = await supportCases.find({ where, limit: batch - made, only: ['_id', 'programme', 'title', 'applicant', 'parties', 'name', 'who', 'restricted', 'orgPath', 'placeName', 'lastMonth', 'filedAt'] })
    const dueOn = addDays(today, days)
    // Last year's, where it is still being looked into: one at a time.
    const before = rows.length === 0 ? [] : await annualReviews.find({ where: { _id: { $in: rows.map(({ _id }) => `${_id}:${Number(year) - 1}`) } }, limit: rows.length, only: ['caseId', 'state'] })
    const isOpen = new Set(before.filter(({ state }) => !isAnnualOver(state)).map(({ caseId }) => caseId))
    for (let i = 0; i < rows.length; i += together) {
      const some = rows.slice(i, i + together)
      const copied = (await Promise.all(some.map(ask))).flatMap((one) => one ?? [])
      // Before the case notes it, so that a run that was cut here comes past it again.
      await markNow(copied, (caseId, mark) => annualReviews.updateOne({ _id: `${caseId}:${year}`, restricted: !mark.restricted }, { $set: mark }))
      await Promise.all(some.map((row) => note(row, copied.some(({ caseId }) => caseId === row._id))))
    }
    made += rows.length

    async function ask({ _id, lastMonth, filedAt, orgPath, ...row }: (typeof rows)[number]) {
      // Granted this year, or to end anyway: nothing is to be asked.
      if (!(orgPath !== null && !isOpen.has(_id) && lastMonth === '' && filedAt && chinaClock(filedAt).date < opensOn)) return undefined
      const isNew = await annualReviews.insertIfNew({ _id: `${_id}:${year}`, rev: 0, caseId: _id, year, ...row, orgPath, state: 'asked', dueAt: closingTime(dueOn), answeredAt: null, says: null, proposal: null, untold: null, timeline: [] })
      return { caseId: _id, says: isNew ? row.restricted : undefined }
    }
    async function note({ _id, ...row }: (typeof rows)[number], isAsked: boolean): Promise<void> {
      if (isAsked) await tell(_id, row)
      await supportCases.updateOne({ _id, reviewedFor: { $lt: year } }, { $set: { reviewedFor: year } })
    }
    async function tell(caseId: string, { applicant, parties, title, name }: Pick<(typeof rows)[number], 'applicant' | 'parties' | 'title' | 'name'>): Promise<void> {
      const link = `/features/support/annual/index?id=${caseId}:${year}`
      for (const to of parties) {
        await notify({ fact: `annual:${caseId}:${year}`, to, kind: 'case', title: `${to === applicant ? '' : `${name}：`}${title}一年看一次`, text: '情况没有变化的，点两下就好，钱照常发。有变化也请告诉我们。', action: { label: '去看看', link }, now })
      }
    }
  }
  return made
}
