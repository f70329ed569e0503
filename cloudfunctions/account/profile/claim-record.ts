import { profileContract } from '@/domain/account/contract/profile'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { people } from '../collections'
import { vouchedPhoneMark } from '../vouched-phone'
import { toMe } from './to-me'

const { input, output } = profileContract.claimRecord
const markFields = ['_id', 'phone'] as const
const notVouched = { ok: false as const, why: 'notVouched' as const, sentence: '先用微信的手机号，才能确认是您本人。' }
const notFound = { ok: false as const, why: 'notFound' as const, sentence: '没有找到用您这个手机号登记的资料，也可能已经领回了。可以到村（社区）问一声。' }

/** One conditional update decides whose the record is; what follows bears being done again, so the same tap ends what a cut left undone. */
export const claimRecord = procedure('account.profile', input, output).mutation(async ({ ctx: { me }, input: { recordId } }) => {
  const person = await people.byId(me, markFields)
  if (!person) throw new AppError('NOT_SIGNED_IN', 'no record of this person')
  const mark = vouchedPhoneMark(person)
  const free = { _id: recordId, openid: null, recordedBy: { $ne: null }, claimedBy: null }
  const claimed = mark !== null && (await people.updateOne({ ...free, searchKeys: mark }, { $set: { claimedBy: me }, $inc: { rev: 1 } }))
  if (!claimed && (await people.byId(recordId, ['claimedBy']))?.claimedBy !== me) return mark === null ? notVouched : notFound
  // It holds every collection there is, and everybody who opens the app loads what stands in this file.
  const { takeOver } = await import('../take-over/take-over')
  return { ok: true as const, me: toMe(await takeOver({ record: recordId, by: me })) }
})
