import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import { changeContract } from '@/domain/support/programme/change-contract'
import { newestOf, programmeOn } from '@/domain/support/programme/programme-on'
import { procedure } from '../../kernel/procedure'
import { programmeRows } from './programme-at'

const { input, output } = changeContract.nextVersion

/** What a new version begins with: the newest that was agreed on, with the values that its own place set since, one number on and from tomorrow. Two round trips, the post's own counted. */
export const nextVersion = procedure('support.programmes', input, output).query(async ({ ctx: { now }, input: { id } }) => {
  const tomorrow = addDays(chinaClock(now).date, 1)
  const { shipped, rows } = await programmeRows(id, '')
  const { version, inForce } = newestOf(shipped, rows)
  const from = inForce.from > tomorrow ? inForce.from : tomorrow
  return { json: JSON.stringify({ ...programmeOn(shipped, rows, shipped.orgPath, from), version: version + 1, inForce: { from } }, null, 2) }
})
