import { profileContract } from '@/domain/account/contract/profile'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { people } from '../collections'
import { newPerson } from '../new-person'
import { meFields, toMe } from './to-me'

const { input, output } = profileContract.signIn

/** One round trip for somebody new, two for somebody known. The id follows from the openid, so two taps make one person. */
export const signIn = procedure('account.profile', input, output).mutation(async ({ ctx, input: { stages = [], large = false } }) => {
  if (ctx.caller.kind !== 'person') throw new AppError('NOT_SIGNED_IN')
  const person = newPerson({ _id: ctx.me, openid: ctx.caller.openid, createdAt: ctx.now, stages, large })
  if (await people.insertIfNew(person)) return { me: toMe(person) }
  const known = await people.byId(ctx.me, meFields)
  // Erased between the two: the next tap makes the person anew.
  if (!known) throw new AppError('CONFLICT', 'person erased meanwhile')
  return { me: toMe(known) }
})
