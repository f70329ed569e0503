import { AppError } from '@/domain/errors'
import { caseContract } from '@/domain/support/case/case-contract'
import { caseMonths } from '../money/case-months'
import { procedure } from '../../kernel/procedure'
import { notify } from '../../kernel/notify/notify'
import { supportCases } from './collections'
import { ownCase } from './own-case'
import { sealAccount } from './sealed-account'
import { needSpeaksFor } from './speaks-for'

const { input, output } = caseContract.changeCard

/** By the applicant, or who filed for them and still speaks for them; not while a payment is on its way to the old one. It is noted for who pays next. Two round trips, one to three more for somebody else, and one for each who is told. */
export const changeCard = procedure('support.own', input, output).mutation(async ({ ctx, input: { id, act, account } }) => {
  const { me, now } = ctx
  const row = await ownCase(me, id)
  await needSpeaksFor(ctx, me, row.applicant)
  const last4 = account.number.slice(-4)
  if (row.notes.some((note) => note.act === act)) {
    await tell()
    return { id, state: row.state, rev: row.rev }
  }
  if (!caseMonths(row) || row.state !== 'approved') throw new AppError('CONFLICT', `case ${id} in ${row.state} takes no other card`, { sentence: '有一笔钱正在路上，现在换不了卡。到账以后再来换。' })
  const note = { act, at: now, byName: row.applicant === me ? '本人' : '代办的人', says: `换了收钱的卡：${account.bank} 尾号 ${last4}` }
  const set = { account: sealAccount(account, id), notes: [...row.notes, note].slice(-40) }
  if (await supportCases.updateOne({ _id: id, rev: row.rev, state: 'approved', batch: null }, { $set: set, $inc: { rev: 1 } })) {
    await tell()
    return { id, state: row.state, rev: row.rev + 1 }
  }
  const after = await ownCase(me, id)
  if (after.notes.some((one) => one.act === act)) {
    await tell()
    return { id, state: after.state, rev: after.rev }
  }
  throw new AppError('CONFLICT', `case ${id} was changed`, { sentence: '刚才这一件变了，卡没有换。请刷新看看，再换一次。' })

  /** Both hear of it: money goes another way from now on. */
  async function tell(): Promise<void> {
    for (const to of row.parties) await notify({ fact: `card:${act}`, to, kind: 'case', title: '收钱的卡换了', text: `${to === row.applicant ? '' : `${row.name}的`}${row.title}，从下一次起打到尾号 ${last4} 的卡上。不是您换的，请马上打电话给社区。`, link: `/features/support/case/index?id=${id}`, now })
  }
})
