import { AppError } from '@/domain/errors'
import { caseContract } from '@/domain/support/case/case-contract'
import { procedure } from '../../kernel/procedure'
import { cardAgreed } from './card-agreed'
import { supportCases, type SupportCase } from './collections'
import { ownCase } from './own-case'
import { sealAccount } from './sealed-account'
import { needSpeaksFor } from './speaks-for'
import { takesCard } from './takes-card'
import { tellBeside, toTellOf } from './tell-beside'

const { input, output } = caseContract.changeCard

/**
 * The first card of what was granted without one, or another one, while no payment is on its way: by the applicant, or who filed it for them and still speaks for them. A first one asks for the consent. It
 * is noted for who pays next. Three round trips, one to three more for somebody else, one or two for the consent, and one for each who is told; what a cut leaves untold the timer tells.
 */
export const changeCard = procedure('support.own', input, output).mutation(async ({ ctx, input: { id, act, account, agree } }) => {
  const { me, now } = ctx
  const row = await ownCase(me, id)
  const spoken = await needSpeaksFor(ctx, me, row.applicant)
  if (isDone(row)) return answered(row)
  if (!takesCard(row)) throw new AppError('CONFLICT', `case ${id} in ${row.state} takes no other card`, { sentence: row.state === 'approved' && row.batch === null ? '这一项不打钱，不用填卡。' : '有一笔钱正在路上，现在换不了卡。到账以后再来换。' })
  const sealed = sealAccount(account, id)
  await cardAgreed(row, me, spoken, agree?.bank, now)
  const byName = row.applicant === me ? '本人' : `${row.filer?.name ?? ''}代办`
  const note = { act, at: now, by: me, byName, says: `${row.account ? '换了' : '填了'}收钱的卡：${account.bank} 尾号 ${sealed.last4}` }
  const mark = { id: act, what: row.account ? ('card' as const) : ('firstCard' as const), says: sealed.last4 }
  let read = row
  // The timer may tell of the step before in this moment, which changes nothing else.
  for (let left = 3; left > 0 && read.rev === row.rev; left--) {
    const { over, set, push } = toTellOf(read, mark)
    if (await supportCases.updateOne({ _id: id, rev: row.rev, state: 'approved', batch: null, ...over }, { $set: { account: sealed, notes: [...row.notes, note].slice(-40), ...set }, $push: push, $inc: { rev: 1 } })) {
      await tellBeside(row, mark, now)
      return { id, state: row.state, rev: row.rev + 1 }
    }
    read = await ownCase(me, id)
    if (isDone(read)) return answered(read)
  }
  throw new AppError('CONFLICT', `case ${id} was changed`, { sentence: '刚才这一件变了，卡没有换。请刷新看看，再换一次。' })

  function isDone({ notes }: SupportCase): boolean {
    return notes.some((one) => one.act === act)
  }
  /** By this very tap: whoever was not told yet is told now. */
  async function answered(done: SupportCase) {
    const left = done.toTell.find((one) => one.id === act)
    if (left) await tellBeside(done, left, now)
    return { id, state: done.state, rev: done.rev }
  }
})
