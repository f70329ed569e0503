import { chinaClock } from '@/domain/china-time'
import { changeContract } from '@/domain/support/programme/change-contract'
import { procedure } from '../../kernel/procedure'
import { readChange } from './read-change'

const { input, output } = changeContract.tryOut

/** Nothing is written. Two round trips, the post's own counted. */
export const tryOut = procedure('support.programmes', input, output).query(async ({ ctx: { post, now }, input: { change } }) => (await readChange(change, post, chinaClock(now).date)).trial)
