import { chinaClock } from '@/domain/china-time'
import { followContract } from '@/domain/support/follow/follow-contract'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { ownCase } from '../cases/own-case'
import { needRunning } from './is-running'
import { writeDown } from './write-down'

const { input, output } = followContract.tell

/** Four round trips. Who filed the case for the family may tell of its project too, and it says so. */
export const tell = procedure('support.own', input, output).mutation(async ({ ctx: { me, now, caller }, input: { id, act, ...said } }) => {
  const row = await ownCase(me, id)
  needRunning(row)
  await needSafeText(caller, [said.says])
  await writeDown(row, { act, on: chinaClock(now).date, at: now, kind: 'family', by: me, byName: row.applicant === me ? '本人' : `${row.filer?.name ?? ''}代说`, ...said }, now)
  return { id }
})
