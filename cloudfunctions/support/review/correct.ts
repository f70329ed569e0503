import { AppError } from '@/domain/errors'
import { reviewContract } from '@/domain/support/review/review-contract'
import { filedAnswers } from '@/domain/support/case/filed-answers'
import { factsOf } from '@/domain/support/programme/facts'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { openFacts, sealFacts } from '../cases/sealed-facts'
import { storedAmount } from '../cases/stored-amount'
import { caseAtPost, isTheirTurn } from './case-at-post'
import { decidedOn, earlierCases } from './looked-into'
import { noted } from './note'
import { needMayDecide } from './not-own'

const { input, output } = reviewContract.correct

/** What the papers say stands, with why, and the family reads it; what is paid is worked out anew. Five round trips, the post's own counted. */
export const correct = procedure('support.review', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, facts, why } }) => {
  const row = await caseAtPost(post, id)
  if (row.notes.some((note) => note.act === act)) return { id }
  const { terms } = row
  const step = terms?.levels[row.at]
  if (!terms || !step || !isTheirTurn(post, row)) throw new AppError('CONFLICT', `case ${id} is elsewhere`)
  await needMayDecide(me, row, step.level)
  if (!factsOf(terms.questions).safeParse(facts).success) throw new AppError('BAD_INPUT', 'no answers of this programme')
  const sealed = sealFacts({ ...openFacts(row.facts, id), ...facts }, id)
  const { decision } = decidedOn({ ...row, facts: sealed }, terms, await earlierCases(row))
  const said = filedAnswers(terms, facts).map(({ asks, says }) => `${asks}改为${says}`)
  await noted(row, { act, at: now, by: me, byName: byPost(post), says: `${said.join('；')}。${why}`.slice(0, 300) }, { facts: sealed, amount: storedAmount(decision.amount) })
  return { id }
})
