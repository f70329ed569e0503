import { fullDate } from '@/domain/said-date'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { caseContract } from '@/domain/support/case/case-contract'
import { filedAnswers } from '@/domain/support/case/filed-answers'
import { askedMaterials } from '@/domain/support/decide/asked'
import { valuesOf } from '@/domain/support/programme/values-of'
import { ownFile } from '../../account/verbs'
import { unseal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { ownCase } from './own-case'
import { openFacts } from './sealed-facts'
import { openWords } from './sealed-words'

const { input, output } = caseContract.form

/** Two round trips: the case, and the ID number as it may be shown. CONFLICT for a draft: nothing is filed. */
export const form = procedure('support.own', input, output).query(async ({ ctx: { me }, input: { id } }) => {
  const row = await ownCase(me, id)
  const { terms, filedAt } = row
  if (!terms || !filedAt) throw new AppError('CONFLICT', `case ${id} is a draft`, { sentence: '这一份还没有交，交上去以后才有申请表。' })
  const person = await ownFile(row.applicant)
  const facts = openFacts(row.facts, id)
  const words = openWords(row.words, id)
  const filedOn = chinaClock(filedAt).date
  const told = { facts, parameters: valuesOf(terms.parameters) }
  const given = new Set(row.papers.map(({ material }) => material))
  return {
    id,
    title: row.title,
    receipt: row.receipt,
    who: row.name,
    idNumber: person?.idNumber?.masked ?? null,
    filer: row.filer?.name ?? null,
    place: row.placeName,
    filedOn,
    termsSay: `按${fullDate(filedOn)}申请那天当地的规定办`,
    answers: filedAnswers(terms, facts).map(({ asks, says }) => ({ asks, says })),
    papers: askedMaterials(terms.materials, told, filedOn).map(({ id: material, title }) => ({ title, says: words[material] ?? (given.has(material) ? '交了照片' : '当面交，或档案里有') })),
    account: row.account && { last4: row.account.last4, bank: row.account.bank },
    signature: row.signature === null ? null : unseal(row.signature, `signature:${id}`),
    ...((row.restricted || terms.publicNotice.kind === 'internal') && { isCovered: true }),
  }
})
