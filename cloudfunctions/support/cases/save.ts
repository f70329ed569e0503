import type { PersonId } from '@/domain/account/person-id'
import { AppError } from '@/domain/errors'
import { chinaClock } from '@/domain/china-time'
import { caseContract } from '@/domain/support/case/case-contract'
import { factsOf } from '@/domain/support/programme/facts'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { procedure } from '../../kernel/procedure'
import { programmeAt } from '../programmes/programme-at'
import { applicantAgrees } from './applicant-agrees'
import { supportPapers } from '../papers/collections'
import { supportCases } from './collections'
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
  if (papers && papers.length > 0) await needTheirs(row.applicant, papers)
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

/** Answers that the programme asks for, of the kind that it asks for. Throws BAD_INPUT. */
function needKnown({ id, questions }: ProgrammeVersion, facts: object): void {
  if (!factsOf(questions).safeParse(facts).success) throw new AppError('BAD_INPUT', `no answers of ${id}`)
}

/** Papers that the applicant gave, and that are there still. Throws BAD_INPUT. */
async function needTheirs(applicant: PersonId, papers: readonly { paper: string }[]): Promise<void> {
  const ids = [...new Set(papers.map(({ paper }) => paper))]
  if ((await supportPapers.count({ _id: { $in: ids }, owner: applicant, dropAt: null })) !== ids.length) throw new AppError('BAD_INPUT', 'papers that are not theirs, or gone', { sentence: '有一样材料不在了，没有存上。请把那一样再拍一次，别的都还在。' })
}

/** Words for what the programme takes in words. Throws BAD_INPUT. */
function needAsked({ id, materials }: ProgrammeVersion, words: object): void {
  if (!Object.keys(words).every((of) => materials.some((material) => material.id === of && material.inWords === true))) throw new AppError('BAD_INPUT', `no words of ${id}`)
}
