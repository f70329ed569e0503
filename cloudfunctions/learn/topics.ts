import { learnContract } from '@/domain/learn/contract'
import { procedure } from '../kernel/procedure'
import { topics as collection } from './collections'
import { toTopic, topicFields } from './topic'

const { input, output } = learnContract.topics

export const topics = procedure('learn.read', input, output).query(async () => {
  const docs = await collection.find({ where: {}, order: [['rank', 'asc'], ['_id', 'asc']], limit: 60, only: topicFields })
  return { items: docs.map(toTopic) }
})
