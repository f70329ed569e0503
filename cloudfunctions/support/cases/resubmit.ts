import { AppError } from '@/domain/errors'
import { caseContract } from '@/domain/support/case/case-contract'
import { stillNeeded } from '@/domain/support/case/still-needed'
import { factsOf } from '@/domain/support/programme/facts'
import { procedure } from '../../kernel/procedure'
import type { SupportCase } from './collections'
import { cardAgreed } from './card-agreed'
import { ownCase } from './own-case'
import { sealAccount } from './sealed-account'
import { openFacts, sealFacts } from './sealed-facts'
import { needSpeaksFor } from './speaks-for'
import { takeCaseStep } from './take-case-step'

const { input, output } = caseContract.resubmit

/** Three round trips; with a card one to three more for somebody else, who must still speak for the family, and with a first one those of its consent. BAD_INPUT, naming it, while something of the complete list is missing. */
export const resubmit = procedure('support.own', input, output).mutation(async ({ ctx, input: { id, act, facts, account, papers, says, agree } }) => {
  const { me, now } = ctx
  const row = await ownCase(me, id)
  const sealed = account && sealAccount(account, id)
  if (!row.timeline.some((entry) => entry.act === act)) {
    needAll(row, { facts, papers, account, says })
    if (account) await cardAgreed(row, me, await needSpeaksFor(ctx, me, row.applicant), agree?.bank, now)
  }
  const set = {
    needs: [],
    ...(facts && { facts: sealFacts({ ...openFacts(row.facts, id), ...facts }, id) }),
    ...(sealed && { account: sealed }),
    ...(papers && { papers }),
  }
  return takeCaseStep(row, { act, what: 'resubmit', by: me, byName: row.applicant === me ? '本人' : `${row.filer?.name ?? ''}代办`, set, ...(says !== undefined && { says }) }, now)
})

function needAll({ needs, terms, papers: before }: SupportCase, given: Parameters<typeof stillNeeded>[1]): void {
  if (given.facts && terms && !factsOf(terms.questions).safeParse(given.facts).success) throw new AppError('BAD_INPUT', 'no answers of this programme')
  const [missing] = stillNeeded({ needs, papers: before }, given)
  if (missing) throw new AppError('BAD_INPUT', `still missing: ${missing.kind} ${missing.id ?? ''}`, { sentence: `还差一样没补：${missing.says}。补齐了一起交，您填的都还在。` })
}
