import { deskContract, todayGroups } from '@/domain/org/contract/desk'
import { dueGroup } from '@/domain/org/due'
import { procedure } from '../../../kernel/procedure'
import { todaySources } from './sources'

const { input, output } = deskContract.today
/** Of each source, the own and what came up from below: nobody does more in a day, and the list says that there is more. */
const limit = 100

/** The sources side by side: one round trip each, besides the post; a source that has nothing for the role costs none. */
export const today = procedure('org.desk.today', input, output).query(async ({ ctx: { post, now } }) => {
  const found = await Promise.all(todaySources.map((source) => source(post, now, limit)))
  // ISO moments of one length sort as text.
  const rows = found.flat().sort((a, b) => a.dueAt.localeCompare(b.dueAt) || a.key.localeCompare(b.key))
  const groups = todayGroups.map((group) => ({ group, rows: rows.filter(({ dueAt }) => dueGroup(new Date(dueAt), now) === group) }))
  return { groups, more: found.some(({ length }) => length === limit) }
})
