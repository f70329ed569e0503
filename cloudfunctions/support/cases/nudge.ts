import { chinaClock } from '@/domain/china-time'
import { deskLinks } from '@/domain/desk-links'
import { AppError } from '@/domain/errors'
import { officerRoles } from '@/domain/org/roles'
import { caseContract } from '@/domain/support/case/case-contract'
import { levelPath } from '@/domain/support/case/review-desk'
import { isLate, nudgeDay } from '@/domain/support/case/nudge-day'
import { factOf } from '../../kernel/notify/fact-of'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { levelAbove, lineNear } from '../../org/verbs'
import { supportCases, type SupportCase } from './collections'
import { ownCase } from './own-case'
import { postsAt } from './posts-at'

const { input, output } = caseContract.nudge

/**
 * 催一催: once a working day, when the promised day has passed. The day is written over the case as it was read, and names what is told: the same tap, another tap and a retry all tell once. The case
 * counts as unchanged, so that a decision that is just being taken stands. Three round trips, and one for each who is told. CONFLICT, in words, where nothing is late.
 */
export const nudge = procedure('support.own', input, output).mutation(async ({ ctx: { me, now }, input: { id } }) => {
  const row = await ownCase(me, id)
  if (!isLate(row, now)) throw new AppError('CONFLICT', `case ${id} is not late`, { sentence: '这一件还在说好的日子里，或者刚办过一步，不用催了。请刷新看看办到哪里。' })
  const { dueAt, state, at } = row
  const on = nudgeDay(chinaClock(now).date)
  if (row.nudgedOn !== on) {
    const isMine = await supportCases.updateOne({ _id: id, state, at, dueAt, nudgedOn: { $ne: on } }, { $set: { nudgedOn: on } })
    // Somebody decided meanwhile, or another tap was first: the second reads as done below.
    if (!isMine && (await supportCases.byId(id, ['nudgedOn']))?.nudgedOn !== on) throw new AppError('CONFLICT', `case ${id} was changed`)
  }
  const [having, above] = await Promise.all([postsAt(row, now), whoIsAbove(row, now)])
  const told = { fact: factOf('case-nudge', id, on), kind: 'work' as const, link: deskLinks.review(id), now }
  const what = `${row.title}，${row.who}，${row.placeName}`
  for (const { personId } of having) await notify({ ...told, to: personId, title: '有一家人催了一件申请', text: `${what}。说好的日子过了，请今天办；办不了的，写一句话告诉他们。` })
  for (const { personId } of above) await notify({ ...told, to: personId, title: '下面有一件申请，家里在催', text: `${what}。说好的日子过了，请催一催或接过来办。` })
  return { id, on }
})

/** An insurer or a lender has nobody above: the county of the association, which sent it there, is told. */
async function whoIsAbove({ partner, waitsAt, orgPath }: SupportCase, now: Date) {
  if (waitsAt === null || orgPath === null) return []
  return partner === null ? levelAbove(waitsAt, now) : lineNear(levelPath(orgPath, 'county'), now, { roles: officerRoles })
}
