import { appealContract } from '@/domain/voice/appeal-contract'
import { placePaths } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { raisedHere } from '../../org/verbs'
import { voiceAppeals } from './collections'

const { input, output } = appealContract.queue
const fields = ['_id', 'caseId', 'title', 'who', 'restricted', 'placeName', 'receipt', 'dueAt', 'waitsAt'] as const

/** What waits here and what came up from below, the first promised first. Two round trips, the post's own counted; three behind a cursor. */
export const queue = procedure('voice.decide', input, output).query(async ({ ctx: { post }, input: { after } }) => {
  const here = placePaths(post)
  const { docs, next } = await voiceAppeals.inOrder({ where: { $or: [{ waitsAt: { $in: here } }, ...raisedHere(post, 'waitsAt')] }, by: 'dueAt', limit: 20, after, only: fields })
  return {
    appeals: docs.map(({ _id, placeName, dueAt, waitsAt, ...row }) => ({ id: _id, ...row, where: placeName, dueAt: dueAt.toISOString(), cameUp: waitsAt !== null && !here.includes(waitsAt) })),
    ...(next !== undefined && { next }),
  }
})
