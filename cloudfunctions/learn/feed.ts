import { chinaClock } from '@/domain/china-time'
import { learnContract } from '@/domain/learn/contract'
import { keysFor } from '@/domain/learn/feed-keys'
import { procedure } from '../kernel/procedure'
import { cardFields, toCard } from './card'
import { cardPage } from './card-page'
import { articles } from './collections'

const { input, output } = learnContract.feed
const mostMoments = 12

/** Two round trips at once, however many pieces there are; one for a further page. */
export const feed = procedure('learn.read', input, output).query(async ({ ctx, input: { limit, after, ...reader } }) => {
  const { momentKeys, readerKeys } = keysFor({ ...reader, month: chinaClock(ctx.now).month })
  const [moments, page] = await Promise.all([
    after === undefined ? momentsOf(momentKeys) : [],
    cardPage({ readerKeys: { $in: readerKeys } }, { limit, after }),
  ])
  return { ...page, moments }
})

async function momentsOf(keys: string[]) {
  const docs = await articles.find({
    where: { state: 'published', momentKeys: { $in: keys } },
    order: [['publishedAt', 'desc'], ['_id', 'desc']],
    limit: mostMoments,
    only: cardFields,
  })
  return docs.map(toCard)
}
