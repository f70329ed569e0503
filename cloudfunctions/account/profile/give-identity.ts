import { profileContract } from '@/domain/account/contract/profile'
import { idUseWords } from '@/domain/account/id-uses'
import { isRealName, readIdNumber } from '@/domain/account/id-number'
import { maskedIdNumber, maskedName } from '@/domain/account/masked'
import { chinaClock } from '@/domain/china-time'
import { seal, unseal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { changePerson, corrected } from '../change-person'
import { needConsent } from '../consent/need-consent'
import { toMe } from './to-me'

const { input, output } = profileContract.giveIdentity

/** Checked first, so that a slip of the finger does not cost a consent. The use that was stated stays in the history. */
export const giveIdentity = procedure('account.profile', input, output).mutation(async ({ ctx, input: { realName, idNumber, forWhat, agree } }) => {
  if (!isRealName(realName)) return { ok: false as const, why: 'name' as const }
  const read = readIdNumber(idNumber, chinaClock(ctx.now).date)
  if (!read.ok) return read
  await needConsent({ personId: ctx.me, kind: 'realName', agree, now: ctx.now })
  const person = await changePerson(ctx.me, (known) => {
    const holds = (field: { sealed: string } | null, value: string) => field !== null && unseal(field.sealed, ctx.me) === value
    if (holds(known.realName, realName) && holds(known.idNumber, read.idNumber)) return {}
    return {
      ...corrected(known, ctx.now, 'identity', `为${idUseWords[forWhat]}填写`),
      realName: { sealed: seal(realName, ctx.me), masked: maskedName(realName) },
      idNumber: { sealed: seal(read.idNumber, ctx.me), masked: maskedIdNumber(read.idNumber) },
      birthOn: read.birthOn,
    }
  })
  return { ok: true as const, me: toMe(person) }
})
