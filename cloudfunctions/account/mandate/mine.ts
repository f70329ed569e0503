import { mandateContract } from '@/domain/account/contract/mandate'
import { procedure } from '../../kernel/procedure'
import { filings, mandates } from './collections'

const { input, output } = mandateContract.mine
const most = 60

/** Two round trips at once; newest first. */
export const mine = procedure('account.mandate', input, output).query(async ({ ctx }) => {
  const newest = { where: { parties: ctx.me }, order: [['_id', 'desc']], limit: most } as const
  const [held, filed] = await Promise.all([mandates.find(newest), filings.find(newest)])
  return {
    mandates: held.map(({ _id, personId, personName, helperId, helperName, helperPost, what, state, askedAt }) => ({
      id: _id,
      personId,
      personName,
      helperId,
      helperName,
      helperPost,
      what,
      state,
      askedAt: askedAt.toISOString(),
      forMe: personId === ctx.me,
    })),
    filings: filed.map(({ _id, mandateId, personId, personName, helperName, content, lines, state, filedAt }) => ({
      id: _id,
      mandateId,
      personName,
      helperName,
      what: content.what,
      lines,
      state,
      filedAt: filedAt.toISOString(),
      forMe: personId === ctx.me,
    })),
  }
})
