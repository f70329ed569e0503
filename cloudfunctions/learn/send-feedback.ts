import { learnContract } from '@/domain/learn/contract'
import { procedure } from '../kernel/procedure'
import { articles } from './collections'
import { takeTurn } from './take-turn'
import { notFound } from '@/domain/refusals'

const { input, output } = learnContract.sendFeedback
const copied = ['keyTask', 'orgPath'] as const

/**
 * Two round trips: the database cannot make an insert depend on another collection's document, and the row needs the article's task and place anyway.
 * Feedback on an article withdrawn meanwhile is still taken: 有错误 may be why.
 */
export const sendFeedback = procedure('learn.respond', input, output).mutation(async ({ ctx, input: { id, articleId, ...said } }) => {
  const article = await articles.byId(articleId, copied)
  if (!article) throw notFound('article', `article ${articleId}`)
  return { id: await takeTurn({ _id: id, articleId, ...said, open: said.kind !== 'useful', by: ctx.me, at: ctx.now, ...article }, ctx.caller, ctx.now) }
})
