import { moneyContract } from '@/domain/support/money/money-contract'
import { procedure } from '../../kernel/procedure'
import { batchAtPost, wasLeft } from './batch-at-post'
import { toBatchCard } from './batches'

const { input, output } = moneyContract.batch

/** Two round trips, the post's own counted. */
export const batch = procedure('support.money', input, output).query(async ({ ctx: { post, me, now }, input: { id } }) => {
  const row = await batchAtPost(post, id)
  const isMaker = row.makerPersonId === me
  const mayDo = {
    making: isMaker ? (['make'] as const) : wasLeft(row, now) ? (['dissolve'] as const) : [],
    made: isMaker ? (['dissolve'] as const) : (['release', 'dissolve'] as const),
    released: ['file', 'results'] as const,
    done: [],
    dissolving: ['dissolve'] as const,
    dissolved: [],
  }[row.state]
  return {
    ...toBatchCard(row),
    lines: row.lines,
    timeline: [...row.timeline].reverse().map(({ at, byName, says }) => ({ at: at.toISOString(), byName, says })),
    mayDo: [...mayDo],
    whyNotMe: row.state === 'made' && isMaker ? '这一批是您做的，要请另一位同事放行。' : row.state === 'making' && !isMaker ? `还没做完，请${row.makerName}接着做。`.slice(0, 80) : null,
  }
})
