import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { caseContract } from '@/domain/support/case/case-contract'
import { prefilled } from '@/domain/support/case/prefilled'
import { stillAsked } from '@/domain/support/programme/still-asked'
import { notAllowed, notFound } from '@/domain/refusals'
import { ownFile } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { programmeAt } from '../programmes/programme-at'
import { supportCases } from './collections'
import { idMarkOf } from './id-mark'
import { ownCase } from './own-case'
import { openFacts } from './sealed-facts'
import { openWords } from './sealed-words'

const { input, output } = caseContract.draft

/** Three round trips; one more where the applicant moved or gave an ID number since, and the draft goes along. CONFLICT for what is filed already. */
export const draft = procedure('support.own', input, output).query(async ({ ctx: { me, now }, input: { id } }) => {
  const row = await ownCase(me, id)
  if (row.state !== 'draft') throw new AppError('CONFLICT', `case ${id} is filed`, { sentence: '这一份已经交上去了，请在“我的办件”里看。' })
  const person = await ownFile(row.applicant)
  if (!person) throw notFound('person', `person ${row.applicant}`)
  const { orgPath } = person
  if (orgPath === null) throw notAllowed('noPlaceYet', 'the applicant has no place')
  const placeName = person.place?.names.join('') ?? ''
  const idMark = idMarkOf(person)
  if (orgPath !== row.draftPath || idMark !== row.idMark) await supportCases.updateOne({ _id: id, rev: row.rev, state: 'draft' }, { $set: { draftPath: orgPath, placeName, idMark } })
  const terms = await programmeAt(row.programme, orgPath, chinaClock(now).date)
  const { facts, from } = prefilled(terms, { birthOn: person.birthOn, sex: null, isSpecialFamily: person.specialFamily !== null }, stillAsked(terms.questions, openFacts(row.facts, id)))
  const forName = row.applicant === me ? null : row.name
  return { id, rev: row.rev, terms, facts, prefilled: from, account: row.account && { last4: row.account.last4, bank: row.account.bank }, papers: row.papers, placeName, forName, forPerson: row.applicant === me ? null : row.applicant, changedAt: row.changedAt.toISOString(), isSpecialFamily: person.specialFamily !== null, words: openWords(row.words, id), nominatedBy: row.nomination?.byName ?? null }
})
