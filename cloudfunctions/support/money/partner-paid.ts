import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { fullDate } from '@/domain/said-date'
import { moneyContract } from '@/domain/support/money/money-contract'
import { paidBy } from '@/domain/support/money/paid-by'
import { byPost, withinPost } from '../../kernel/active-post'
import { ulidOf } from '../../kernel/new-ulid'
import { procedure } from '../../kernel/procedure'
import { supportCases } from '../cases/collections'
import { takeCaseStep } from '../cases/take-case-step'
import { needNotOwn } from '../review/not-own'

const { input, output } = moneyContract.partnerPaid

/** Two steps of the case, each once: a tap that was cut between them goes on. Six round trips, the post's own counted. */
export const partnerPaid = procedure('support.partnerMoney', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, on } }) => {
  const read = async () => (await supportCases.find({ where: { $and: [withinPost(post), { _id: id, state: { $in: ['approved', 'paying', 'paid'] as const }, batch: null }] }, limit: 1 }))[0]
  let row = await read()
  if (!row?.terms || paidBy(row.terms) !== 'insurer') throw notFound('reviewedCase', `case ${id} is not this insurer's to pay`)
  await needNotOwn(me, row)
  if (on > chinaClock(now).date) throw new AppError('BAD_INPUT', 'paid in the future', { sentence: '到账的日子还没有到。到账以后再记。' })
  const by = { by: me, byName: byPost(post) }
  if (row.state === 'approved') {
    const first = await takeCaseStep(row, { act: ulidOf(new Date(0), `pay:${act}`), what: 'pay', ...by }, now)
    row = { ...row, rev: first.rev, state: 'paying' }
  }
  const payments = [...row.payments, { act, on, cents: row.amount?.cents ?? 0 }]
  const { state } = await takeCaseStep(row, { act, what: 'paid', ...by, set: { payments }, says: `${fullDate(on)}由保险公司付到卡上` }, now)
  return { id, state }
})
