import { AppError } from '@/domain/errors'
import { annualContract } from '@/domain/support/annual/annual-contract'
import { relativesOf } from '../../account/verbs'
import { byPost, withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { annualReviews } from './collections'
import { whyNotTheirs } from './review-at-post'
import { takeAnnualStep } from './take-annual-step'

const { input, output } = annualContract.agree
const together = 10

/** Those that said “nothing changed”, or that were looked into: each by itself. Three round trips and one for each, ten at a time. */
export const agree = procedure('support.annual', input, output).mutation(async ({ ctx: { post, me, now }, input: { reviews } }) => {
  const [rows, relatives] = await Promise.all([annualReviews.find({ where: { $and: [withinPost(post), { _id: { $in: reviews.map(({ id }) => id) } }] }, limit: reviews.length }), relativesOf(me)])
  const done: string[] = []
  const left: { id: string; sentence: string }[] = []
  const agreed = async ({ id, act, seen = 'answered' }: (typeof reviews)[number]) => {
    const row = rows.find(({ _id }) => _id === id)
    const sentence = row ? whyNotTheirs(me, relatives, row) : '没有找到这一户，可能不归您这里办。'
    if (!row || sentence !== undefined) return void left.push({ id, sentence: sentence ?? '' })
    const isDone = row.timeline.some((entry) => entry.act === act)
    if (!isDone && row.state !== seen) return void left.push({ id, sentence: '刚才变了，要单独看。' })
    try {
      await takeAnnualStep(row, { act, what: 'agree', by: me, byName: byPost(post) }, now)
      done.push(id)
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error
      left.push({ id, sentence: error.sentence })
    }
  }
  for (let i = 0; i < reviews.length; i += together) await Promise.all(reviews.slice(i, i + together).map(agreed))
  return { done, left }
})
