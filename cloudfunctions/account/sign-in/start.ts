import { createHash, randomBytes } from 'node:crypto'
import { browserWords } from '@/domain/account/browser-words'
import { signInContract } from '@/domain/account/contract/sign-in'
import { codeLifeMs } from '@/domain/account/sign-in-rules'
import { newUlid } from '../../kernel/new-ulid'
import { procedure } from '../../kernel/procedure'
import { codeOf } from './code'
import { signInRequests } from './collections'

const { input, output } = signInContract.start

export const hashOf = (pollSecret: string) => createHash('sha256').update(pollSecret).digest('base64url')

/** One round trip. */
export const start = procedure('account.signIn', input, output).mutation(async ({ ctx, input: { userAgent } }) => {
  const [id, pollSecret, expiresAt] = [newUlid(ctx.now), randomBytes(32).toString('base64url'), new Date(ctx.now.getTime() + codeLifeMs)]
  const nobody = { personId: null, openid: null, name: null, confirmedAt: null }
  await signInRequests.insertOnce({ _id: id, secretHash: hashOf(pollSecret), browser: browserWords(userAgent), state: 'waiting', ...nobody, expiresAt })
  return { id, pollSecret, code: codeOf(id), expiresAt: expiresAt.toISOString() }
})
