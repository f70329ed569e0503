import { toldOfStep } from '@/domain/support/case/told-of-step'
import { whoIsHere } from '../../account/verbs'
import { eachByItself } from '../../kernel/each-by-itself'
import { notify } from '../../kernel/notify/notify'
import { caseFollows } from '../cases/case-follows'
import { supportCases } from '../cases/collections'
import { needsCard } from '../cases/takes-card'
import { besideFields, tellBeside } from '../cases/tell-beside'
import { followedFields } from '../follow/begin-follow-up'
import { settleFollowUp } from '../follow/settle-follow-up'
import { settleHonour } from '../honours/settle-honour'

const batch = 50
const fields = [...followedFields, ...besideFields, 'untold', 'filer', 'amount', 'account', 'needs', 'refusal', 'payFault', 'programme', 'batch', 'period', 'payments', 'openObjections', 'answerAt'] as const

/**
 * Tells each family of the last step of its application, and who filed it for them. What is still to be settled of what somebody had against it comes first. Once: the message is named by the step, and
 * the mark goes only where it is still that step's. What happened beside the steps, a card or a nudge, is told of where a cut left it. A project that was granted is followed from then on, and a family that was honoured stands in the list. Whoever has left the program is told nothing. Says of how many.
 */
export async function tellCases(now: Date): Promise<number> {
  const due = await supportCases.find({ where: { untold: { $gt: '' } }, limit: batch, only: fields })
  const here = await whoIsHere(due.flatMap(({ parties }) => parties))
  await eachByItself('followCases', due, async (row) => {
    if (row.openObjections.length > 0 && row.answerAt === null) return
    const entry = [...row.timeline].reverse().find(({ act }) => act === row.untold)
    // Whose filing was cut before it looked whether they had become a special family meanwhile.
    if (entry?.what === 'file' || entry?.what === 'submit') await caseFollows(row)
    // First what a grant begins, for the mark that leads here goes at the end.
    await settleFollowUp(row, now)
    await settleHonour(row)
    const told = entry && toldOfStep({ ...row, what: entry.what, state: entry.state, level: entry.level, isTheirs: entry.by === row.applicant, needsCard: needsCard(row) })
    const link = `/features/support/case/index?id=${row._id}`
    if (told && entry) {
      const action = told.isToAct ? { action: { label: '去办', link } } : { link }
      if (here.has(row.applicant)) await notify({ fact: `case:${entry.act}`, to: row.applicant, kind: 'case', title: told.title, text: told.text, ...action, now })
      // Who put the card right just did it themselves.
      if (row.filer && here.has(row.filer.personId) && (entry.what !== 'repair' || entry.by !== row.filer.personId)) await notify({ fact: `case:${entry.act}`, to: row.filer.personId, kind: 'case', title: `${row.name}：${told.title}`, text: told.text, link, now })
    }
    for (const one of row.toTell) await tellBeside(row, one, now)
    // What came meanwhile is the next run’s.
    if (row.untold !== null) await supportCases.updateOne({ _id: row._id, untold: row.untold, 'toTell.0': { $exists: false } }, { $set: { untold: null } })
  })
  return due.length
}
