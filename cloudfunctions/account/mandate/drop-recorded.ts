import { mandateContract } from '@/domain/account/contract/mandate'
import { eraseAt } from '@/domain/account/deletion'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { people } from '../collections'
import { notFound } from '@/domain/refusals'

const { input, output } = mandateContract.dropRecorded

/** Of somebody without WeChat, who told the village so; the timer ends the record like any account. Said again, the day stays. */
export const dropRecorded = procedure('mandate.askInPlace', input, output).mutation(async ({ ctx: { post, now }, input: { personId } }) => {
  const recorded = { $and: [{ _id: personId, openid: null, recordedBy: { $ne: null }, claimedBy: null }, withinPost(post)] }
  await people.updateOne({ _id: personId, deletion: null, ...recorded }, { $set: { deletion: { askedAt: now, eraseAt: eraseAt(now) } }, $inc: { rev: 1 } })
  const [person] = await people.find({ where: recorded, limit: 1, only: ['deletion'] })
  if (!person?.deletion) throw notFound('person', 'nobody whom staff entered here')
  return { eraseAt: person.deletion.eraseAt.toISOString() }
})
