import { myDataContract } from '@/domain/account/contract/my-data'
import { chinaClock } from '@/domain/china-time'
import { accessedWords } from '@/domain/org/accessed-words'
import { contactRoleText } from '@/domain/org/role-names'
import { accessLog } from '../../kernel/access-log'
import { procedure } from '../../kernel/procedure'

const { input, output } = myDataContract.accesses
const fields = ['at', 'viewerName', 'viewerRole', 'viewerPlace', 'what', 'reason'] as const

/** 谁看过我的资料: two round trips at once, the page and how many this month. */
export const accesses = procedure('account.myData', input, output).query(async ({ ctx, input: { limit, after } }) => {
  const { year, month } = chinaClock(ctx.now)
  const monthBegan = new Date(`${year}-${String(month).padStart(2, '0')}-01T00:00:00+08:00`)
  const [{ docs, next }, thisMonth] = await Promise.all([
    accessLog.newestFirst({ where: { subject: ctx.me }, by: 'at', limit, after, only: fields }),
    accessLog.count({ subject: ctx.me, at: { $gte: monthBegan } }),
  ])
  const items = docs.map(({ at, viewerName, viewerRole, viewerPlace, what, reason }) => ({
    at: at.toISOString(),
    who: viewerName,
    post: viewerRole === null ? viewerPlace : contactRoleText(viewerRole, viewerPlace),
    what: what.map((field) => accessedWords[field]),
    reason,
  }))
  return { items, next, thisMonth: Math.min(thisMonth, 1000) }
})
