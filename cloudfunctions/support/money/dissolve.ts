import { AppError } from '@/domain/errors'
import { moneyContract } from '@/domain/support/money/money-contract'
import { mostLines } from '@/domain/support/money/payment-batch'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { supportCases } from '../cases/collections'
import { takeCaseStep } from '../cases/take-case-step'
import { batchAtPost, wasLeft } from './batch-at-post'
import { payAct } from './claim-case'
import { paymentBatches } from './collections'

const { input, output } = moneyContract.dissolve

/** How often an application may have changed meanwhile. */
const tries = 5

/** The batch first, and only a whole one or one that was left, so that nobody releases it meanwhile; then each application leaves it, once; whoever is cut between sends the same again. Some five round trips and one for each application. */
export const dissolve = procedure('support.money', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, says } }) => {
  const row = await batchAtPost(post, id)
  if (row.state === 'dissolved') return { id, state: row.state }
  if (row.state !== 'dissolving') {
    const isLeft = wasLeft(row, now)
    const step = { act, at: now, byName: byPost(post), says: `撤掉了这一批：${says}` }
    const isMine = await paymentBatches.updateOne({ _id: id, ...(isLeft ? { state: { $in: ['making', 'made'] as const } } : { state: 'made' as const }) }, { $set: { state: 'dissolving' }, $push: { timeline: step }, $inc: { rev: 1 } })
    if (!isMine && !['dissolving', 'dissolved'].includes((await batchAtPost(post, id)).state)) throw new AppError('CONFLICT', `payment ${id} was released`, { sentence: row.state === 'making' ? '这一批还没做完。先请做的同事接着做完，再撤。' : '这一批已经放行了，不能撤。没打进去的，等银行回单记成“失败”。' })
  }
  for (let i = 0; (await takenOut()) > 0; i++) if (i === tries) throw new AppError('CONFLICT', `payment ${id}: its applications change all the time`, { sentence: '有几件正在改，还没有全撤完。请再点一次。' })
  await paymentBatches.updateOne({ _id: id, state: 'dissolving' }, { $set: { state: 'dissolved' }, $inc: { rev: 1 } })
  return { id, state: 'dissolved' as const }

  /** How many were in it still. Whatever changed while it was read is read again. */
  async function takenOut(): Promise<number> {
    const cases = await supportCases.find({ where: { _id: { $in: row.lines.map(({ caseId }) => caseId) }, batch: id, state: 'paying' }, limit: mostLines })
    for (const one of cases) {
      try {
        await takeCaseStep(one, { act: payAct('takeOut', id, one._id), what: 'takeOut', by: me, byName: byPost(post), set: { batch: null, period: null } }, now)
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error
      }
    }
    return cases.length
  }
})
