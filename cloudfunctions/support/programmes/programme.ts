import { chinaClock } from '@/domain/china-time'
import { pathsDownTo } from '@/domain/org/paths-down-to'
import { supportContract } from '@/domain/support/support-contract'
import { procedure } from '../../kernel/procedure'
import { programmeAt } from './programme-at'

const { input, output } = supportContract.programmes.programme

/** One round trip: what the reader's own places set. */
export const programme = procedure('support.read', input, output).query(async ({ ctx: { now }, input: { id, placeIds } }) => ({
  programme: await programmeAt(id, pathsDownTo(placeIds).at(-1) ?? '', chinaClock(now).date),
}))
