import type * as z from 'zod'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { whoCouldTakeOver, whyNotTakeOver } from '@/domain/org/hand-over'
import { saidTerm } from '@/domain/org/post-term'
import { posts } from '../../kernel/collections'
import { handOvers } from './collections'
import { runHandOver } from './run-hand-over'
import { mayTakeOverFrom } from './who-takes-over'
import { notFound } from '@/domain/refusals'

export type Post = z.output<typeof posts.schema>

interface Asked {
  postId: string
  toPostId: string
  /** Who asks, and whether they may hand over this post. */
  by: string
  mayHandOver: (post: Post) => boolean
  now: Date
}

/** Writes down who takes over, then begins. The row is the post's own, so of two who ask at once one is told that it is done already. */
export async function startHandOver({ postId, toPostId, by, mayHandOver, now }: Asked) {
  const both = await posts.find({ where: { _id: { $in: [postId, toPostId] } }, limit: 2 })
  const leaving = both.find(({ _id }) => _id === postId)
  const taking = both.find(({ _id }) => _id === toPostId)
  if (!leaving || !taking || !mayHandOver(leaving)) throw notFound('post', `posts ${postId}, ${toPostId}`)
  if (leaving.state !== 'left') {
    const why = whyNotTakeOver({ ...leaving, ...saidTerm(leaving) }, { ...taking, ...saidTerm(taking) }, chinaClock(now).date)
    if (why !== undefined) throw await refusal(why, leaving, toPostId, now)
    await handOvers.insertIfNew(rowOf(leaving, taking, by, now))
  }
  const begun = await handOvers.byId(postId, ['to'])
  if (begun?.to.postId !== toPostId) throw new AppError('CONFLICT', `post ${postId} was handed over to ${begun?.to.postId ?? 'nobody'}`)
  return runHandOver(postId, now)
}

/** Says why not, and who could: one round trip more. */
async function refusal(why: string, leaving: Post, toPostId: string, now: Date): Promise<AppError> {
  const names = [...new Set((await mayTakeOverFrom(leaving, now)).map(({ name }) => name))]
  return new AppError('NOT_ALLOWED', `${toPostId} may not take over from ${leaving._id}`, { sentence: `${why}${whoCouldTakeOver(leaving.placeName, names)}` })
}

const refTo = ({ _id, personId, name, role }: Post) => ({ postId: _id, personId, name, role })

const rowOf = (leaving: Post, taking: Post, by: string, now: Date) => ({
  _id: leaving._id,
  orgPath: leaving.orgPath,
  placeName: leaving.placeName,
  from: refTo(leaving),
  to: { ...refTo(taking), phone: taking.phone, placeName: taking.placeName, orgPath: taking.orgPath },
  by,
  state: 'running' as const,
  counts: null,
  startedAt: now,
  doneAt: null,
})
