import { mandateContract } from '@/domain/account/contract/mandate'
import { workingPostIds } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { filings, mandates } from './collections'

const { input, output } = mandateContract.mine
const most = 60

/** Two round trips at once, one more for who acts for others as staff; newest first. Who has left a post reads nothing more of those whom they helped in it. */
export const mine = procedure('account.mandate', input, output).query(async ({ ctx }) => {
  const newest = { where: { parties: ctx.me }, order: [['_id', 'desc']], limit: most } as const
  const [held, filed] = await Promise.all([mandates.find(newest), filings.find(newest)])
  const asStaff = [...held, ...filed].some(({ postId, personId }) => postId !== null && personId !== ctx.me)
  const working = asStaff ? await workingPostIds(ctx.me, ctx.now) : new Set<string>()
  const isMine = ({ postId, personId }: { postId: string | null; personId: string }) => postId === null || personId === ctx.me || working.has(postId)
  return {
    mandates: held.filter(isMine).map(({ _id, personId, personName, helperId, helperName, helperPost, what, state, askedAt }) => ({
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
    filings: filed.filter(isMine).map(({ _id, mandateId, personId, personName, helperName, content, lines, state, filedAt }) => ({
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
