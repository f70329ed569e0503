import { isLate } from '@/domain/support/case/nudge-day'
import { deskLinks } from '@/domain/desk-links'
import { officerRoles } from '@/domain/org/roles'
import { levelPath } from '@/domain/support/case/review-desk'
import { factOf } from '../../kernel/notify/fact-of'
import { whoIsHere } from '../../account/verbs'
import { notify } from '../../kernel/notify/notify'
import { levelAbove, lineNear } from '../../org/verbs'
import { supportCases, type SupportCase } from './collections'
import { postsAt } from './posts-at'

type Beside = SupportCase['toTell'][number]

/** What `tellBeside` reads of a case. */
export const besideFields = ['_id', 'title', 'name', 'who', 'placeName', 'applicant', 'parties', 'state', 'dueAt', 'waitsAt', 'orgPath', 'partner', 'terms', 'at', 'toTell'] as const
type Row = Pick<SupportCase, (typeof besideFields)[number]>

/**
 * The mark of something beside the steps, for the update that does it: a cut before everybody was told leaves it to the timer. It is written over the mark of the last step as it was read, which stays, so
 * that the timer, which clears it meanwhile, leaves none that nothing leads to.
 */
export const toTellOf = ({ untold }: Pick<SupportCase, 'untold'>, one: Beside) => ({ over: { untold }, set: { untold: untold ?? one.id }, push: { toTell: one } })

/** Tells whom it is for, each once whoever does it; the mark goes at the end. One round trip, one for each who is told, and of a nudge one more for who has it and who is above. */
export async function tellBeside(row: Row, one: Beside, now: Date): Promise<void> {
  if (one.what === 'nudge') await tellOfNudge(row, one.says, now)
  else await tellOfCard(row, one, now)
  await supportCases.updateOne({ _id: row._id, 'toTell.id': one.id }, { $pull: { toTell: { id: one.id } } })
}

/** Both hear of it, whoever gave it: money goes there from now on. */
async function tellOfCard({ _id, title, name, applicant, parties }: Row, { id: act, what, says: last4 }: Beside, now: Date): Promise<void> {
  const first = what === 'firstCard'
  for (const to of await whoIsHere(parties)) await notify({ fact: `card:${act}`, to, kind: 'case', title: first ? '收钱的卡填好了' : '收钱的卡换了', text: `${to === applicant ? '' : `${name}的`}${title}，${first ? '钱' : '从下一次起'}打到尾号 ${last4} 的卡上。不是您${first ? '填' : '换'}的，请马上打电话给社区。`, link: `/features/support/case/index?id=${_id}`, now })
}

/** Nothing where somebody decided meanwhile: nobody is late with it any more. */
async function tellOfNudge(row: Row, on: string, now: Date): Promise<void> {
  if (!isLate(row, now)) return
  const [having, above] = await Promise.all([postsAt(row, now), whoIsAbove(row, now)])
  const told = { fact: factOf('case-nudge', row._id, on), kind: 'work' as const, link: deskLinks.review(row._id), now }
  const what = `${row.title}，${row.who}，${row.placeName}`
  for (const { personId } of having) await notify({ ...told, to: personId, title: '有一家人催了一件申请', text: `${what}。说好的日子过了，请今天办；办不了的，写一句话告诉他们。` })
  for (const { personId } of above) await notify({ ...told, to: personId, title: '下面有一件申请，家里在催', text: `${what}。说好的日子过了，请催一催或接过来办。` })
}

/** An insurer or a lender has nobody above: the county of the association, which sent it there, is told. */
async function whoIsAbove({ partner, waitsAt, orgPath }: Row, now: Date) {
  if (waitsAt === null || orgPath === null) return []
  return partner === null ? levelAbove(waitsAt, now) : lineNear(levelPath(orgPath, 'county'), now, { roles: officerRoles })
}
