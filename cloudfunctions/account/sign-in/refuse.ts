import { signInContract } from '@/domain/account/contract/sign-in'
import { procedure } from '../../kernel/procedure'
import { requestOf } from './code'
import { signInRequests } from './collections'
import { onThePhone } from './on-the-phone'
import { whyNot } from './why-not'

const { input, output } = signInContract.refuse

/** No, whether or not the code's time is over. Said again, it is the same no. */
export const refuse = procedure('account.answerSignIn', input, output).mutation(async ({ ctx, input: { code } }) => {
  const id = requestOf(code)
  const { personId } = onThePhone(ctx.caller)
  if (await signInRequests.updateOne({ _id: id, state: 'scanned', personId }, { $set: { state: 'refused' } })) return { refused: true }
  const stored = await signInRequests.byId(id)
  if (stored?.state === 'refused' && stored.personId === personId) return { refused: true }
  throw whyNot(stored, ctx.now)
})
