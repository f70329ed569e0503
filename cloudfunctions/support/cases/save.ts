import { AppError } from '@/domain/errors'
import { chinaClock } from '@/domain/china-time'
import { caseContract } from '@/domain/support/case/case-contract'
import { procedure } from '../../kernel/procedure'
import { programmeAt } from '../programmes/programme-at'
import { applicantAgrees } from './applicant-agrees'
import { theirPapers } from '../papers/their-papers'
import { supportCases } from './collections'
import { needAsked, needKnown } from './need-answers'
import { ownCase } from './own-case'
import { sealAccount } from './sealed-account'
import { sealFacts } from './sealed-facts'
import { sealWords } from './sealed-words'

const { input, output } = caseContract.save

/** Three round trips, the programme's own for its questions; two where nothing was answered; one more with a bank account, whose consent comes first, and with papers, which are the applicant's own. CONFLICT where the draft was changed on another phone meanwhile. */
export const save = procedure('support.own', input, output).mutation(async ({ ctx: { me, now }, input: { id, act, rev, facts, account, papers, words, agree } }) => {
  const row = await ownCase(me, id)
  if (row.savedAs === act) return { id, rev: row.rev }
  if (account) await applicantAgrees(row.applicant, me, 'bank', agree?.bank, now)
  const asks = facts || words ? await programmeAt(row.programme, row.draftPath ?? '', chinaClock(now).date) : undefined
  if (facts && asks) needKnown(asks, facts)
  if (words && asks) needAsked(asks, words)
  if (papers && (await theirPapers(row.applicant, papers)).length < papers.length) throw new AppError('BAD_INPUT', 'papers that are not theirs, or gone', { sentence: '有一样材料不在了，没有存上。请把那一样再拍一次，别的都还在。' })
  const set = {
    ...(facts && { facts: sealFacts(facts, id) }),
    ...(account !== undefined && { account: account && sealAccount(account, id) }),
    ...(papers && { papers }),
    ...(words && { words: sealWords(words, id) }),
    savedAs: act,
    changedAt: now,
  }
  if (await supportCases.updateOne({ _id: id, rev, state: 'draft', savedAs: { $ne: act } }, { $set: set, $inc: { rev: 1 } })) return { id, rev: rev + 1 }
  const after = await supportCases.byId(id, ['savedAs', 'rev'])
  if (after?.savedAs === act) return { id, rev: after.rev }
  throw new AppError('CONFLICT', `draft ${id} was changed elsewhere`, { sentence: '这一份刚在另一部手机上改过，先看看那边填的，再接着填。' })
})
