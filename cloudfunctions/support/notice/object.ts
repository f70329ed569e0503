import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { notAllowed, notFound } from '@/domain/refusals'
import { noticeContract } from '@/domain/support/notice/notice-contract'
import { seal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { supportCases } from '../cases/collections'
import { caseObjections, objectionIdOf } from './collections'
import { announcedFields, listObjection } from './list-objection'

const { input, output } = noticeContract.object
const tooLate = '这次公示已经结束了，意见没有交上去。还有疑问，打电话问当地计生协，报受理号就行。'

/** Written down first, then put beside its case; what a cut leaves half-way the timer ends, before it closes anything. Five round trips. */
export const object = procedure('support.object', input, output).mutation(async ({ ctx: { caller, me, now }, input: { receipt, act, says } }) => {
  const [row] = await supportCases.find({ where: { receipt }, limit: 1, only: [...announcedFields, 'parties', 'title', 'restricted', 'announcedAt'] })
  if (!row) throw notFound('announced', `nothing is called ${receipt}`)
  if (row.parties.includes(me)) throw notAllowed('ownNotice', 'the own application')
  const id = objectionIdOf(row._id, me)
  const { noticeUntil: until } = row
  // A special family's is announced to nobody: for who guesses its number there is nothing.
  const isShown = row.state === 'notice' && row.announcedAt !== null && !row.restricted && until !== null && until > now
  if (isShown && row.orgPath !== null) {
    await needSafeText(caller, [says])
    const isNew = await caseObjections.insertIfNew({
      _id: id, act, objector: me, caseId: row._id, receipt, title: row.title, orgPath: row.orgPath, says: { sealed: seal(says, id) }, at: now, until, state: 'open', settle: 'list', answer: null, answeredAt: null, answerAct: null, by: null, byName: null,
    })
    if (isNew && (await listObjection({ _id: id, until }, row, now))) return { until: chinaClock(until).date }
  }
  return { until: chinaClock(await saidBefore(id, act, row, now)).date }
})

/** The end of the notice that this very tap was said in before. Throws CONFLICT where it was another tap, or came too late. */
async function saidBefore(id: string, act: string, row: Parameters<typeof listObjection>[1], now: Date): Promise<Date> {
  const known = await caseObjections.byId(id)
  if (known && known.act !== act) throw new AppError('CONFLICT', 'said before', { sentence: '您对这一件已经提过意见了，正在核实，有结果会发消息给您。这次写的没有再记。' })
  if (!known) throw notFound('announced', 'not announced')
  const stands = known.settle === 'list' ? await listObjection(known, row, now) : known.state !== 'over'
  if (!stands) throw new AppError('CONFLICT', `nothing announced any more: ${id}`, { sentence: tooLate })
  return known.until
}
