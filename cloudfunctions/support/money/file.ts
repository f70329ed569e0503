import { AppError } from '@/domain/errors'
import { moneyContract } from '@/domain/support/money/money-contract'
import { mostLines } from '@/domain/support/money/payment-batch'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { supportCases } from '../cases/collections'
import { openAccount } from '../cases/sealed-account'
import { batchAtPost, needNobodyOwn } from './batch-at-post'
import { paymentBatches } from './collections'

const { input, output } = moneyContract.file

/** The only way by which card numbers leave. Who took the file and why is written down before a number is opened; the same tap again is the same file. Six round trips, the post's own counted. */
export const file = procedure('support.money', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, reason } }) => {
  const row = await batchAtPost(post, id)
  if (row.state !== 'released') throw new AppError('CONFLICT', `payment ${id} is ${row.state}`, { sentence: row.state === 'done' ? '这一批银行都回过了，不再给付款文件。' : '这一批还没有放行，要另一位同事放行以后才有付款文件。' })
  await needNobodyOwn(me, row)
  const isWritten = row.timeline.some((one) => one.act === act)
  if (!isWritten) await written({ act, at: now, byName: byPost(post), says: `取了付款文件：${reason}` })
  const cases = await supportCases.find({ where: { _id: { $in: row.lines.map(({ caseId }) => caseId) } }, limit: mostLines, only: ['_id', 'account', 'batch'] })
  const lines = row.lines.flatMap(({ caseId, receipt, cents, from, to, state }) => {
    const account = cases.find(({ _id, batch }) => _id === caseId && batch === id)?.account
    return account && state === 'paying' ? [{ receipt, ...openAccount(account, caseId), cents, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }] : []
  })
  return { title: row.title, where: row.placeName, lines }

  async function written(step: { act: string; at: Date; byName: string; says: string }): Promise<void> {
    if (await paymentBatches.updateOne({ _id: id, state: 'released', 'timeline.act': { $ne: act } }, { $push: { timeline: step } })) return
    const after = await batchAtPost(post, id)
    if (after.state !== 'released' || !after.timeline.some((one) => one.act === act)) throw new AppError('CONFLICT', `payment ${id} changed`)
  }
})
