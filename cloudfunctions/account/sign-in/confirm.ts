import { signInContract } from '@/domain/account/contract/sign-in'
import { codeLifeMs, sessionLifeMs } from '@/domain/account/sign-in-rules'
import { procedure } from '../../kernel/procedure'
import { requestOf } from './code'
import { signInRequests } from './collections'
import { onThePhone } from './on-the-phone'
import { whyNot } from './why-not'

const { input, output } = signInContract.confirm

/** One write decides; the browser then makes its session of it (poll.ts). Said again, it is the same yes, and not a longer one. */
export const confirm = procedure('account.answerSignIn', input, output).mutation(async ({ ctx: { now, caller }, input: { code } }) => {
  const id = requestOf(code)
  const { personId } = onThePhone(caller)
  const until = (confirmedAt: Date) => new Date(confirmedAt.getTime() + sessionLifeMs).toISOString()
  // From here the browser has the life of a code to fetch its session.
  const yes = { state: 'confirmed', confirmedAt: now, expiresAt: new Date(now.getTime() + codeLifeMs) } as const
  const request = await signInRequests.updateAndReturn({ _id: id, state: 'scanned', personId, expiresAt: { $gt: now } }, { $set: yes })
  if (request) return { browser: request.browser, until: until(now) }
  const stored = await signInRequests.byId(id)
  if (stored?.confirmedAt && stored.personId === personId) return { browser: stored.browser, until: until(stored.confirmedAt) }
  throw whyNot(stored, now)
})
