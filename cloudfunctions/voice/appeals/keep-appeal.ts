import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { closingTime } from '@/domain/org/due'
import type { PersonId } from '@/domain/account/person-id'
import { fullDate } from '@/domain/said-date'
import { workingDaysAfter } from '@/domain/support/case/working-days'
import { appealAnswerDays, appealIdOf, appealUntil, handsIn, mayStillAppeal, refusalOf } from '@/domain/voice/appeal'
import type { AppealAbout } from '@/domain/voice/appeal-abouts'
import { seal } from '../../kernel/crypto/seal'
import { filedAnew, type SupportCase } from '../../support/verbs'
import { voiceAppeals, type AppealDoc } from './collections'
import { officeFor } from './office'
import { tellFiled } from './tell'

interface Filing {
  act: string
  about: readonly AppealAbout[]
  says: string
  by: PersonId
  /** Null: the applicant. */
  byName: string | null
}

export const sentences = {
  before: '这一次的结果您已经请上一级看过或正在看了，这次写的没有再记。点开看看到了哪一步。',
  notRefused: '这一件现在不是没有通过的，不用复核。请刷新看看办到哪一步。',
  late: (until: string) => `请上一级再看，要在${fullDate(until)}以前提，已经过了。情况有变化，可以重新申请；也可以打 12345 问。`,
  anew: (receipt: string) => `这一项您已经重新申请了，受理号 ${receipt}。等那一件的结果就行，不用两边等。`,
} as const

/**
 * Writes an appeal down: one for each refusal, under a name that follows from both, so that two taps, two phones and every retry make one. Then whoever has it and the family are told; what a cut leaves
 * untold the timer tells. Four round trips, and one for each who is told. CONFLICT, in words, for what was asked before, is too late, or was filed anew.
 */
export async function keepAppeal(row: SupportCase, { act, about, says, by, byName }: Filing, now: Date): Promise<{ id: string; dueOn: string }> {
  const [latest] = await voiceAppeals.find({ where: { caseId: row._id }, order: [['at', 'desc']], limit: 1 })
  if (latest?.act === act) return settledFiling(latest, now)
  const refusal = refusalOf(row)
  if (!refusal || refusal.level === null || row.orgPath === null) throw new AppError('CONFLICT', `case ${row._id} is ${row.state}`, { sentence: sentences.notRefused })
  const id = appealIdOf(row._id, refusal.act)
  if (latest?._id === id) throw new AppError('CONFLICT', `appeal ${id} was made before`, { sentence: sentences.before })
  if (!mayStillAppeal(refusal.at, now)) throw new AppError('CONFLICT', `appeal ${id} is too late`, { sentence: sentences.late(appealUntil(refusal.at)) })
  const [receipt, office] = await Promise.all([filedAnew(row), officeFor(row.orgPath, refusal.level, [row.applicant, by, ...handsIn(row)], now)])
  if (receipt !== undefined) throw new AppError('CONFLICT', `case ${row._id} was filed anew`, { sentence: sentences.anew(receipt) })
  const dueAt = closingTime(workingDaysAfter(chinaClock(now).date, appealAnswerDays))
  const doc: AppealDoc = {
    _id: id, act, caseId: row._id, refusal: { act: refusal.act, level: refusal.level, rule: row.refusal?.rule ?? '', says: row.refusal?.says ?? refusal.says, at: refusal.at },
    applicant: row.applicant, parties: row.parties, by, byName, title: row.title, receipt: row.receipt, name: row.name, who: row.who, restricted: row.restricted, placeName: row.placeName, orgPath: row.orgPath,
    about: [...about], says: { sealed: seal(says, id) }, at: now, state: 'open', waitsAt: office.path, dueAt, raiseAt: dueAt, raisedTo: null, settle: 'file',
    answer: null, asks: null, holds: [], answeredAt: null, answerAct: null, answeredBy: null, answeredByName: null, instead: null,
  }
  if (await voiceAppeals.insertIfNew(doc)) return settledFiling(doc, now)
  const known = await voiceAppeals.byId(id)
  if (known?.act === act) return settledFiling(known, now)
  throw new AppError('CONFLICT', `appeal ${id} was made before`, { sentence: sentences.before })
}

async function settledFiling(row: AppealDoc, now: Date) {
  if (row.settle === 'file') await tellFiled(row, now)
  return { id: row._id, dueOn: chinaClock(row.dueAt).date }
}
