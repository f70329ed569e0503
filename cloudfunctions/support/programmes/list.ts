import { chinaClock } from '@/domain/china-time'
import { supportContract } from '@/domain/support/support-contract'
import { procedure } from '../../kernel/procedure'
import { headsOn } from './heads-on'

const { input, output } = supportContract.programmes.list

/** One round trip. */
export const list = procedure('support.read', input, output).query(async ({ ctx: { now } }) => ({
  programmes: (await headsOn(chinaClock(now).date)).map(({ id, title, who, keyTask, levels }) => ({ id, title, who, keyTask, isAppliedForHere: levels.length > 0 })),
}))
