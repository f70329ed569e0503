import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { levelPath } from '@/domain/support/case/review-desk'
import { moneyContract } from '@/domain/support/money/money-contract'
import { mostLines } from '@/domain/support/money/payment-batch'
import { paidBy } from '@/domain/support/money/paid-by'
import { saidYuan } from '@/domain/support/said-yuan'
import { relativesOf } from '../../account/verbs'
import { byPost, withinPost, type ActivePost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { namesOfPlaces } from '../../org/verbs'
import { supportCases, type SupportCase } from '../cases/collections'
import { claimCase, type Claimer } from './claim-case'
import { paymentBatches, type PaymentBatch } from './collections'
import { placeIdOf } from './county'
import { dueNow } from './due-now'
import { monthAsked } from './month-asked'

const { input, output } = moneyContract.make
/** So many applications are taken at the same time. */
const together = 10
type Left = Array<{ id: string; receipt: string; sentence: string }>
function lineOf(row: SupportCase, through: string): PaymentBatch['lines'][number] {
  const due = dueNow(row, through)
  return { caseId: row._id, receipt: row.receipt, who: row.who, cents: due?.cents ?? 0, ...due?.period, state: 'paying', why: null }
}

/**
 * The batch is written first with what it wants, then takes each application by a step of the application itself, which only one payment can take; at the end it holds what it got. Whoever is cut
 * between sends the same again, and it goes on. Some five round trips and one for each application, ten at a time.
 */
export const make = procedure('support.money', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, programme, cases, through: asked } }) => {
  const left: Left = []
  const through = monthAsked(asked, now)
  const known = (await paymentBatches.find({ where: { _id: id }, limit: 1 }))[0] ?? (await begun())
  if (!known) return { taken: 0, left }
  if (known.makerPersonId !== me) throw notFound('payment', `payment ${id} is somebody else's`)
  if (known.state !== 'making') return { taken: known.lines.length, left: cases.filter((one) => !known.lines.some(({ caseId }) => caseId === one)).map((one) => ({ id: one, receipt: '', sentence: inOther })) }
  const rows = await supportCases.find({ where: { $and: [withinPost(post), { _id: { $in: known.lines.map(({ caseId }) => caseId) } }] }, limit: mostLines })
  const taken = new Set<string>()
  const noMoney = new Set<string>()
  for (let i = 0; i < rows.length; i += together) {
    const results = await Promise.all(rows.slice(i, i + together).map(async (row) => [row._id, await claimCase(row, claimerOf(row._id))] as const))
    for (const [caseId, isTaken] of results) {
      if (isTaken === 'in') taken.add(caseId)
      if (isTaken === 'noMoney') noMoney.add(caseId)
    }
  }
  const lines = known.lines.filter(({ caseId }) => taken.has(caseId))
  for (const one of known.lines) if (!taken.has(one.caseId)) left.push({ id: one.caseId, receipt: one.receipt, sentence: noMoney.has(one.caseId) ? '这一年的经费不够付这一件，没有放进去。' : inOther })
  if (lines.length === 0) await paymentBatches.removeWhere({ _id: id, state: 'making' })
  else await paymentBatches.updateOne({ _id: id, state: 'making' }, { $set: { lines, state: 'made' }, $inc: { rev: 1 } })
  return { taken: lines.length, left }

  function claimerOf(caseId: string): Claimer {
    const line = known?.lines.find((one) => one.caseId === caseId) ?? { cents: 0 }
    return { batchId: id, by: me, byName: byPost(post), through: known?.through ?? through, line, now }
  }
  async function begun(): Promise<PaymentBatch | undefined> {
    const { rows: good, path } = await sorted(post, me, programme, cases, left, through)
    const [first] = good
    if (!first || path === undefined) return undefined
    const placeName = path === post.orgPath ? post.placeName : ((await namesOfPlaces([placeIdOf(path)])).get(placeIdOf(path)) ?? post.placeName)
    const lines = good.map((row) => lineOf(row, through))
    const doc: PaymentBatch = {
      _id: id, rev: 0, orgPath: path, placeName, programme, title: first.title, state: 'making', ...(lines.some(({ to }) => to !== undefined) && { through }), lines, makerPersonId: me, makerName: byPost(post), releaserPersonId: null, madeAt: now,
      timeline: [{ act: id, at: now, byName: byPost(post), says: `做了这一批：${lines.length} 件，${saidYuan(lines.reduce((sum, { cents }) => sum + cents, 0))}` }],
    }
    return (await paymentBatches.insertIfNew(doc)) ? doc : paymentBatches.byId(id)
  }
})

const inOther = '已经在另一批里，或刚才变了。'

/** Those that can be paid together, and what is left, with why. Throws BAD_INPUT for those of several counties. */
async function sorted(post: ActivePost, me: string, programme: string, ids: readonly string[], left: Left, through: string) {
  const found = await supportCases.find({ where: { $and: [withinPost(post), { _id: { $in: [...ids] } }] }, limit: mostLines })
  const relatives = await relativesOf(me)
  for (const id of new Set(ids)) if (!found.some(({ _id }) => _id === id)) left.push({ id, receipt: '', sentence: '没有找到这一件，可能不归您这里办。' })
  const rows = found.filter((row) => {
    const sentence = whyNot(row)
    if (sentence !== undefined) left.push({ id: row._id, receipt: row.receipt, sentence })
    return sentence === undefined
  })
  const paths = new Set(rows.map(({ orgPath }) => levelPath(orgPath ?? post.orgPath, 'county')))
  if (paths.size > 1) throw new AppError('BAD_INPUT', 'cases of several counties', { sentence: '一批里只能有一个县（市、区）的，没有做。请分开选。' })
  return { rows, path: [...paths][0] }

  function whyNot(row: SupportCase): string | undefined {
    if (row.programme !== programme || !row.terms || paidBy(row.terms) !== 'association') return '不是这个项目的，或不由计生协付。'
    if (row.applicant === me || relatives.includes(row.applicant)) return '是您或您家人的，要请另一位同事来做。'
    if (!['approved', 'paying'].includes(row.state) || row.batch !== null) return inOther
    if (!row.amount || row.amount.cents === 0) return '没有算出金额，请先核对。'
    if (!dueNow(row, through)) return '到这个月为止都付过了。'
    return row.account ? undefined : '还没有填银行卡，请先联系本人。'
  }
}
