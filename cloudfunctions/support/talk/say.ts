import { talkContract } from '@/domain/support/talk/talk-contract'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { ownCase } from '../cases/own-case'
import { keepSaid } from './keep-said'
import { tellSaid } from './tell-said'

const { input, output } = talkContract.say

/** Four round trips, and one for each colleague told. Cut off, the same tap goes on, and else the timer. */
export const say = procedure('support.own', input, output).mutation(async ({ ctx: { me, now, caller }, input: { id, act, says } }) => {
  const row = await ownCase(me, id)
  await needSafeText(caller, [says])
  const said = { from: 'family' as const, by: me, byName: row.applicant === me ? '本人' : `${row.filer?.name ?? ''}代说` }
  const at = await keepSaid(row, { ...said, act, says }, now)
  await tellSaid(row, { ...said, _id: act, at }, now)
  return { id: act, at: at.toISOString() }
})
