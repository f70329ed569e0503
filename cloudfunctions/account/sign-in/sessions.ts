import { signInContract } from '@/domain/account/contract/sign-in'
import { sessions as all } from '../../kernel/collections'
import { procedure } from '../../kernel/procedure'

const { input, output } = signInContract.sessions
const shown = ['_id', 'browser', 'createdAt', 'expiresAt'] as const

/** One round trip. */
export const sessions = procedure('account.sessions', input, output).query(async ({ ctx, input: { after } }) => {
  const where = { personId: ctx.me, revokedAt: null, expiresAt: { $gt: ctx.now } }
  const { docs, next } = await all.newestFirst({ where, by: 'createdAt', limit: 20, after, only: shown })
  const current = ctx.caller.kind === 'person' ? ctx.caller.sessionId : null
  const items = docs.map(({ _id, browser, createdAt, expiresAt }) => ({
    id: _id,
    browser,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    current: _id === current,
  }))
  return { items, ...(next !== undefined && { next }) }
})
