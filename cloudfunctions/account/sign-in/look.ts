import { signInContract } from '@/domain/account/contract/sign-in'
import { procedure } from '../../kernel/procedure'
import { people } from '../collections'
import { requestOf } from './code'
import { signInRequests } from './collections'
import { onThePhone } from './on-the-phone'
import { whyNot } from './why-not'

const { input, output } = signInContract.look

const called = ['name'] as const

/** The first who looks has the code for themselves; looking again is the same. Two round trips. */
export const look = procedure('account.answerSignIn', input, output).mutation(async ({ ctx, input: { code } }) => {
  const id = requestOf(code)
  const { personId, openid } = onThePhone(ctx.caller)
  const open = { _id: id, expiresAt: { $gt: ctx.now }, $or: [{ state: 'waiting' }, { state: 'scanned', personId }] } as const
  const person = await people.byId(personId, called)
  const request = await signInRequests.updateAndReturn(open, { $set: { state: 'scanned', personId, openid, name: person?.name ?? null } })
  if (!request) throw whyNot(await signInRequests.byId(id), ctx.now)
  return { id, browser: request.browser, expiresAt: request.expiresAt.toISOString() }
})
