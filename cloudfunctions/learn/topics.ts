import { learnContract } from '@/domain/learn/contract'
import { pathsDownTo } from '@/domain/org/paths-down-to'
import { provinceId } from '@/domain/org/province-id'
import { procedure } from '../kernel/procedure'
import { topics as collection } from './collections'
import { toTopic, topicFields } from './topic'

const { input, output } = learnContract.topics

/** One round trip. */
export const topics = procedure('learn.read', input, output).query(async ({ input: { placeIds } }) => {
  const orgPaths = pathsDownTo(placeIds.length === 0 ? [provinceId] : placeIds)
  const docs = await collection.find({ where: { orgPath: { $in: orgPaths }, state: 'published' }, order: [['rank', 'asc'], ['_id', 'asc']], limit: 60, only: topicFields })
  return { items: docs.map(toTopic) }
})
