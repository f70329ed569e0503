import { profileContract } from '@/domain/account/contract/profile'
import { chinaClock } from '@/domain/china-time'
import { shownName } from '@/domain/org/mask'
import { roleFacts } from '@/domain/org/role-names'
import { posts } from '../../kernel/collections'
import { procedure } from '../../kernel/procedure'
import { people } from '../collections'
import { vouchedPhoneMark } from '../vouched-phone'

const { input, output } = profileContract.claimable
const mineFields = ['_id', 'phone'] as const
const recordFields = ['_id', 'name', 'place', 'specialFamily', 'createdAt', 'recordedBy'] as const
const postFields = ['_id', 'name', 'role', 'placeName'] as const
const most = 5

/** Records with the number that WeChat vouches for; one whose taking over was cut short is among them. Three round trips, one without such a number. */
export const claimable = procedure('account.profile', input, output).query(async ({ ctx }) => {
  const person = await people.byId(ctx.me, mineFields)
  const mark = person ? vouchedPhoneMark(person) : null
  if (mark === null) return { vouched: false, items: [] }
  const where = { searchKeys: mark, openid: null, recordedBy: { $ne: null }, claimedBy: { $in: [null, ctx.me] } }
  const records = await people.find({ where, limit: most, only: recordFields })
  const recorders = records.length === 0 ? [] : await posts.find({ where: { _id: { $in: records.flatMap(({ recordedBy }) => recordedBy ?? []) } }, limit: most, only: postFields })
  const byOf = new Map(recorders.map(({ _id, name, role, placeName }) => [_id, `${placeName} ${roleFacts[role].name} ${name}`]))
  return {
    vouched: true,
    items: records.map(({ _id, name, place, specialFamily, createdAt, recordedBy }) => ({
      recordId: _id,
      name: shownName(name, specialFamily !== null),
      where: place?.names.at(-1) ?? '',
      recordedOn: chinaClock(createdAt).date,
      by: byOf.get(recordedBy ?? '') ?? '',
    })),
  }
})
