import { toldOfStep } from '@/domain/support/case/told-of-step'
import { notify } from '../../kernel/notify/notify'
import { supportCases } from '../cases/collections'

const batch = 50
const fields = ['_id', 'untold', 'applicant', 'filer', 'title', 'timeline', 'terms', 'amount', 'needs', 'refusal', 'name', 'payFault', 'period', 'payments', 'openObjections', 'answerAt'] as const

/** Tells each family of the last step of its application, and who filed it for them. What is still to be settled of what somebody had against it comes first. Once: the message is named by the step, and the mark goes only where it is still that step's. Says of how many. */
export async function tellCases(now: Date): Promise<number> {
  const due = await supportCases.find({ where: { untold: { $gt: '' } }, limit: batch, only: fields })
  for (const row of due) {
    if (row.openObjections.length > 0 && row.answerAt === null) continue
    const entry = [...row.timeline].reverse().find(({ act }) => act === row.untold)
    const told = entry && toldOfStep({ ...row, what: entry.what, state: entry.state, level: entry.level, says: entry.says })
    const link = `/features/support/case/index?id=${row._id}`
    if (told && entry) {
      const action = told.isToAct ? { action: { label: '去办', link } } : { link }
      await notify({ fact: `case:${entry.act}`, to: row.applicant, kind: 'case', title: told.title, text: told.text, ...action, now })
      if (row.filer) await notify({ fact: `case:${entry.act}`, to: row.filer.personId, kind: 'case', title: `${row.name}：${told.title}`, text: told.text, link, now })
    }
    if (row.untold !== null) await supportCases.updateOne({ _id: row._id, untold: row.untold }, { $set: { untold: null } })
  }
  return due.length
}
