import { AppError } from '@/domain/errors'
import { notAllowed, notFound } from '@/domain/refusals'
import { budgetKey } from '@/domain/support/money/budget-key'
import { moneyContract } from '@/domain/support/money/money-contract'
import { paidBy } from '@/domain/support/money/paid-by'
import { saidYuan } from '@/domain/support/said-yuan'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { byPost, isWithinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { pathOfPlace } from '../../org/verbs'
import { supportBudgets } from './collections'
import { isCounty } from './county'

const { input, output } = moneyContract.setBudget
/** How often somebody else may be first. */
const tries = 5

/** Four round trips, the post's own counted, three for a first one. What is taken stays taken: the difference alone is added to what is left, over the total that was read. */
export const setBudget = procedure('support.money', input, output).mutation(async ({ ctx: { post, now }, input: { act, programme, countyId, year, total, document } }) => {
  const version = shippedProgrammes.find(({ id }) => id === programme)
  if (!version || paidBy(version) === 'nobody') throw notFound('programme', `nothing is paid for ${programme}`)
  const path = countyId === post.placeId ? post.orgPath : await pathOfPlace(countyId)
  if (path === undefined || !isCounty(path) || !isWithinPost(post, path)) throw notAllowed('placeOutside', `${countyId} is no county of this post`)
  const key = budgetKey(programme, path, year)
  const step = { at: now, byName: byPost(post), says: `${saidYuan(total)}，依据：${document}`.slice(0, 200), act }
  if (await supportBudgets.insertIfNew({ _id: key, kind: 'money', programme, orgPath: path, year, total, left: total, inFlight: {}, spent: {}, settleAt: null, timeline: [step] })) return { total, left: total }
  for (let i = 0; i < tries; i++) {
    const row = await supportBudgets.byId(key, ['total', 'left', 'timeline'])
    if (!row) throw new AppError('UNAVAILABLE', `budget ${key} is gone`)
    if (row.timeline.some((one) => one.act === act)) return { total: row.total, left: row.left }
    const more = total - row.total
    if (row.left + more < 0) throw new AppError('CONFLICT', `${key} has less than is taken`, { sentence: `已经批出去 ${saidYuan(row.total - row.left)}，总额不能比这还少，没有改。您填的还在。` })
    if (await supportBudgets.updateOne({ _id: key, total: row.total, left: { $gte: -more }, 'timeline.act': { $ne: act } }, { $set: { total }, $inc: { left: more }, $push: { timeline: { $each: [step], $slice: -60 } } })) return { total, left: row.left + more }
  }
  throw new AppError('CONFLICT', `budget ${key} changes all the time`)
})
