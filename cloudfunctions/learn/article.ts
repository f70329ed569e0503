import { AppError } from '@/domain/errors'
import { learnContract } from '@/domain/learn/contract'
import { procedure } from '../kernel/procedure'
import { cardFields, toCard } from './card'
import { articles } from './collections'

const { input, output } = learnContract.article

/** An article and what to read next: two round trips, the second only for an article that has a topic. */
export const article = procedure('learn.read', input, output).query(async ({ input }) => {
  const doc = await articles.byId(input.id)
  if (doc?.state === 'withdrawn' && input.tellWithdrawn) return { withdrawn: toldWithdrawn(doc) }
  if (doc?.state !== 'published') throw new AppError('NOT_FOUND', `article ${input.id}: ${doc?.state ?? 'missing'}`)
  const { _id: id, state: _state, orgPath: _orgPath, publishedAt: _publishedAt, ...content } = doc
  return { article: { id, ...content }, related: await relatedTo(id, content.topicIds[0]), boxes: [], files: {} }
})

function toldWithdrawn({ title, withdrawal, publishedAt }: { title: string; withdrawal: { at: Date; why: string } | null; publishedAt: Date }) {
  return { title, at: (withdrawal?.at ?? publishedAt).toISOString(), why: withdrawal?.why ?? '' }
}

/** The newest of its main topic: one topic, so that the index gives them in order and no more are read than shown. */
async function relatedTo(id: string, mainTopic: string | undefined) {
  if (mainTopic === undefined) return []
  const docs = await articles.find({
    where: { state: 'published', topicIds: mainTopic, _id: { $ne: id } },
    order: [['publishedAt', 'desc'], ['_id', 'desc']],
    limit: 4,
    only: cardFields,
  })
  return docs.map(toCard)
}
