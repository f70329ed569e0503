import { learnContract } from '@/domain/learn/contract'
import { procedure } from '../kernel/procedure'
import { cardPage } from './card-page'
import { topics } from './collections'
import { toTopic, topicFields } from './topic'
import { notFound } from '@/domain/refusals'

const { input, output } = learnContract.byTopic

/** The topic and its articles are asked for at once. */
export const byTopic = procedure('learn.read', input, output).query(async ({ input }) => {
  const [topic, page] = await Promise.all([topics.byId(input.topicId, topicFields), cardPage({ topicIds: input.topicId }, input)])
  if (!topic) throw notFound('topic', `topic ${input.topicId}`)
  return { ...page, topic: toTopic(topic) }
})
