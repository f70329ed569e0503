import { chinaClock } from '@/domain/china-time'
import type { PersonId } from '@/domain/account/person-id'
import { workingDaysBetween } from '@/domain/support/case/working-days'
import { appealAnswerDays, appealIdOf, appealUntil, handsIn, mayStillAppeal, refusalOf } from '@/domain/voice/appeal'
import { appealContract } from '@/domain/voice/appeal-contract'
import { rightsWhenUpheld } from '@/domain/voice/appeal-words'
import { unseal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { filedAnew, ownRefusable, type SupportCase } from '../../support/verbs'
import { voiceAppeals, type AppealDoc } from './collections'
import { sentences } from './keep-appeal'
import { officeAt, officeFor, shownOffice } from './office'

const { input, output } = appealContract.ofCase

/** The case, what was asked of the level above, and either who has it or who would: up to four round trips. */
export const ofCase = procedure('voice.own', input, output).query(async ({ ctx: { me, now }, input: { caseId } }) => {
  const row = await ownRefusable(me, caseId)
  const [latest] = await voiceAppeals.find({ where: { caseId }, order: [['at', 'desc']], limit: 1 })
  const refused = refusalOf(row)
  // Of a case that was refused anew, the earlier appeal is history: what counts is this refusal's.
  const current = refused && latest?._id !== appealIdOf(caseId, refused.act) ? undefined : latest
  const asked = current ? { until: null, whyNot: null, office: await whoHas(current, row, me, now) } : await whetherToAsk(row, me, now)
  return {
    caseId, title: row.title, receipt: row.receipt, forName: row.applicant === me ? null : row.name, answerDays: appealAnswerDays,
    refusal: refused ? { rule: row.refusal?.rule ?? '', says: refused.says || (row.refusal?.says ?? ''), on: chinaClock(refused.at).date } : null,
    ...asked, appeal: current ? shown(current, now) : null,
  }
})

async function whetherToAsk(row: SupportCase, me: PersonId, now: Date) {
  const refused = refusalOf(row)
  const nothing = { until: null, whyNot: null, office: [] }
  if (!refused || refused.level === null || row.orgPath === null) return nothing
  const until = appealUntil(refused.at)
  if (!mayStillAppeal(refused.at, now)) return { ...nothing, whyNot: sentences.late(until) }
  const [receipt, office] = await Promise.all([filedAnew(row), officeFor(row.orgPath, refused.level, [me, ...handsIn(row)], now)])
  return receipt === undefined ? { until, whyNot: null, office: shownOffice(office) } : { ...nothing, whyNot: sentences.anew(receipt) }
}

/** Who works today where it waits; where nobody does any more, who would be asked today. */
async function whoHas(appeal: AppealDoc, row: SupportCase, me: PersonId, now: Date) {
  if (appeal.state !== 'open' || appeal.waitsAt === null) return []
  const there = await officeAt(appeal.waitsAt, appeal.refusal.level, now)
  return shownOffice(there.people.length > 0 ? there : await officeFor(appeal.orgPath, appeal.refusal.level, [me, ...handsIn(row)], now))
}

function shown({ _id: id, state, about, says, at, byName, dueAt, refusal, answer, answeredAt, answeredByName, instead }: AppealDoc, now: Date) {
  const dueOn = chinaClock(dueAt).date
  return {
    id, state, about, says: unseal(says.sealed, id), at: at.toISOString(), byName, dueOn, daysLeft: workingDaysBetween(chinaClock(now).date, dueOn),
    refusal: { rule: refusal.rule, says: refusal.says, on: chinaClock(refusal.at).date },
    answer: answer === null ? null : { says: answer, on: chinaClock(answeredAt ?? now).date, byName: answeredByName ?? '' },
    rights: state === 'upheld' ? rightsWhenUpheld : null, instead, mayWithdraw: state === 'open',
  }
}
