import { chinaClock } from '@/domain/china-time'
import { deskLinks } from '@/domain/desk-links'
import { toldOfAppeal } from '@/domain/voice/appeal-words'
import { factOf } from '../../kernel/notify/fact-of'
import { notify } from '../../kernel/notify/notify'
import { ownFile } from '../../account/verbs'
import { voiceAppeals, type AppealDoc } from './collections'
import { officeAt } from './office'

/** Who has it hears that it came, and the family that it arrived; the mark goes last. Two round trips, and one for each who is told. */
export async function tellFiled(row: AppealDoc, now: Date): Promise<void> {
  if (row.state === 'open' && row.waitsAt !== null) {
    const { people } = await officeAt(row.waitsAt, row.refusal.level, now)
    const fact = factOf('appeal', row._id)
    for (const { personId } of people) await notify({ fact, to: personId, kind: 'work', title: '有一家人请您再看一遍', text: `${row.title}，${row.who}，${row.placeName}。下一级没有通过，家里请上一级复核。`, link: deskLinks.appeal(row._id), now })
    await tellFamily(row, now)
  }
  await voiceAppeals.updateOne({ _id: row._id, settle: 'file' }, { $set: { settle: null } })
}

/** What became of it, once for each state, to the applicant and who filed for them; whoever has left the program since is told nothing. Two round trips for each. */
export async function tellFamily(row: AppealDoc, now: Date): Promise<void> {
  const told = toldOfAppeal({ state: row.state, title: row.title, dueOn: chinaClock(row.dueAt).date, instead: row.instead })
  if (!told) return
  const fact = factOf('appeal', row._id, row.state)
  for (const to of row.parties) {
    const words = to === row.applicant ? told : { ...told, title: `${row.name}：${told.title}` }
    if (await ownFile(to)) await notify({ fact, to, kind: 'case', ...words, link: `/features/support/appeal/index?id=${row.caseId}`, now })
  }
}
