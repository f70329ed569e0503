import { editingContract } from '@/domain/learn/editing/editing-contract'
import { longestTopic } from '@/domain/learn/editing/topic-order'
import { pathsDownTo } from '@/domain/org/paths-down-to'
import { procedure } from '../../kernel/procedure'
import { topics } from '../collections'

const { input, output } = editingContract.topicChoices
const most = 60

/** Those of the post's place and of the places above it. One round trip. */
export const topicChoices = procedure('learn.desk', input, output).query(async ({ ctx: { post } }) => {
  const orgPaths = pathsDownTo(post.orgPath.split('.').slice(0, -1))
  const docs = await topics.find({ where: { orgPath: { $in: orgPaths }, state: 'published' }, order: [['rank', 'asc'], ['_id', 'asc']], limit: most, only: ['_id', 'title', 'pieces'] })
  return { items: docs.map(({ _id: id, title, pieces }) => ({ id, title, full: pieces.length >= longestTopic })) }
})
