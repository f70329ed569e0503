import { AppError } from '@/domain/errors'
import { mostLines } from '@/domain/support/money/payment-batch'
import { moneyContract } from '@/domain/support/money/money-contract'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { batchAtPost, needNobodyOwn } from './batch-at-post'
import { supportCases } from '../cases/collections'
import { paymentBatches, type PaymentBatch } from './collections'

const { input, output } = moneyContract.release

/** By another person than who put it together. Six round trips, the post's own counted. */
export const release = procedure('support.money', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act } }) => {
  const row = await batchAtPost(post, id)
  if (row.makerPersonId === me) throw new AppError('FOUR_EYES', `payment ${id} was made by the same person`, { sentence: '这一批是您做的，要请另一位同事放行。什么都没有变。' })
  if (row.timeline.some((one) => one.act === act)) return { id, state: row.state }
  await needNobodyOwn(me, row)
  await needNoneEnded(row)
  const step = { act, at: now, byName: byPost(post), says: '复核放行' }
  const isReleased = await paymentBatches.updateOne({ _id: id, state: 'made', makerPersonId: { $ne: me } }, { $set: { state: 'released', releaserPersonId: me }, $push: { timeline: step }, $inc: { rev: 1 } })
  if (isReleased) return { id, state: 'released' as const }
  const after = await batchAtPost(post, id)
  if (after.timeline.some((one) => one.act === act)) return { id, state: after.state }
  throw new AppError('CONFLICT', `payment ${id} is ${after.state}`, { sentence: after.state === 'making' ? '这一批还没做完，先请做的同事接着做完。' : '刚才有人放行了，不用再放。刷新看看。' })
})

/** An end that was decided since: nobody is paid beyond their last month. Throws CONFLICT. */
async function needNoneEnded({ _id, lines }: PaymentBatch): Promise<void> {
  const monthly = lines.filter(({ to }) => to !== undefined)
  if (monthly.length === 0) return
  const cases = await supportCases.find({ where: { _id: { $in: monthly.map(({ caseId }) => caseId) } }, limit: mostLines, only: ['_id', 'lastMonth'] })
  const over = monthly.filter(({ caseId, to = '' }) => cases.some((one) => one._id === caseId && one.lastMonth !== '' && to > one.lastMonth))
  if (over.length > 0) throw new AppError('CONFLICT', `payment ${_id} pays beyond an end`, { sentence: `有 ${over.length} 户刚定下退出，这一批付过了头，没有放行。请撤掉这一批重做。` })
}
