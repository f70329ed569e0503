import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { moneyContract } from '@/domain/support/money/money-contract'
import { monthsBetween } from '@/domain/support/money/months'
import { batchCounts, linesAfter, mostLines, wrongAnswers, type BankAnswer } from '@/domain/support/money/payment-batch'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { supportCases, type SupportCase } from '../cases/collections'
import { takeCaseStep } from '../cases/take-case-step'
import { batchAtPost, needNobodyOwn } from './batch-at-post'
import { payAct } from './claim-case'
import { paymentBatches, type PaymentBatch } from './collections'

const { input, output } = moneyContract.results
const together = 10
const tries = 5

/**
 * Looked through as a whole first. Then each application takes its step, by an id that is the same whenever these results come, and the batch notes them last: whoever is cut between sends the same
 * again, and nothing happens twice. Some seven round trips and one for each application, ten at a time.
 */
export const results = procedure('support.money', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, answers } }) => {
  const row = await batchAtPost(post, id)
  if (row.state !== 'released' && row.state !== 'done') throw new AppError('CONFLICT', `payment ${id} is ${row.state}`, { sentence: '这一批还没有放行，还没有银行的结果可记。' })
  const wrong = wrongAnswers(row.lines, answers)
  if (wrong.length > 0) return { state: row.state, paid: 0, failed: 0, wrong }
  await needNobodyOwn(me, row)
  const open = answers.flatMap((answer) => row.lines.flatMap((line) => (line.receipt === answer.receipt && line.state === 'paying' ? [{ ...answer, caseId: line.caseId }] : [])))
  const cases = open.length === 0 ? [] : await supportCases.find({ where: { _id: { $in: open.map(({ caseId }) => caseId) } }, limit: mostLines })
  const step = async ({ caseId, ok, why }: (typeof open)[number]) => {
    const found = cases.find(({ _id }) => _id === caseId)
    if (!found) throw new AppError('UNAVAILABLE', `case ${caseId} of payment ${id} is gone`)
    const what = ok ? ('paid' as const) : ('bounce' as const)
    const own = payAct(what, id, caseId)
    if (found.payments.some((one) => one.act === own)) return
    if (found.batch !== id && !found.timeline.some((entry) => entry.act === own)) throw new AppError('CONFLICT', `case ${caseId} is not in payment ${id}`)
    await takeCaseStep(found, { act: own, what, by: me, byName: byPost(post), set: ok ? cameIn(found, own, chinaClock(now).date) : { payFault: why ?? 'sentBack', batch: null, period: null } }, now)
  }
  for (let i = 0; i < open.length; i += together) await Promise.all(open.slice(i, i + together).map(step))
  const after = await noted(row)
  return { state: after.state, paid: answers.filter(({ ok }) => ok).length, failed: answers.filter(({ ok }) => !ok).length, wrong: [] }

  /** Over what stands there now: another half of the results may have come meanwhile. */
  async function noted(first: PaymentBatch): Promise<PaymentBatch> {
    let known = first
    for (let i = 0; i < tries; i++) {
      const lines = linesAfter(known.lines, answers)
      if (lines.every((line, at) => line === known.lines[at])) return known
      const state = lines.some((line) => line.state === 'paying') ? ('released' as const) : ('done' as const)
      const timeline = { act, at: now, byName: byPost(post), says: said(lines, answers) }
      if (await paymentBatches.updateOne({ _id: id, rev: known.rev }, { $set: { lines, state }, $push: { timeline }, $inc: { rev: 1 } })) return { ...known, lines, state }
      known = await batchAtPost(post, id)
    }
    throw new AppError('CONFLICT', `payment ${id} changes all the time`)
  }
})

/** What is written when the money is there: of what is paid month by month the months are done, and it can be paid again. */
function cameIn({ payments, amount, period }: SupportCase, own: string, on: string) {
  const cents = (amount?.cents ?? 0) * (period ? monthsBetween(period.from, period.to) : 1)
  return { payFault: null, payments: [...payments, { act: own, on, cents, ...period }], ...(period && { paidThrough: period.to, period: null, batch: null }) }
}

function said(lines: PaymentBatch['lines'], answers: readonly BankAnswer[]): string {
  const { paying } = batchCounts(lines)
  const failed = answers.filter(({ ok }) => !ok).length
  return `记了银行回单：到账 ${answers.length - failed} 件，没打进去 ${failed} 件${paying > 0 ? `，还等 ${paying} 件` : ''}`
}
