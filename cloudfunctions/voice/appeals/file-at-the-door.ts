import { notFound } from '@/domain/refusals'
import { appealContract } from '@/domain/voice/appeal-contract'
import { isWithinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { atTheDoor, caseById } from '../../support/verbs'
import { keepAppeal } from './keep-appeal'

const { input, output } = appealContract.fileAtTheDoor

/** 代提: in the words of who has no WeChat and cannot write it themselves. Who wrote it down stands in it, and does not answer it. */
export const fileAtTheDoor = procedure('voice.door', input, output).mutation(async ({ ctx: { post, me, now }, input: { caseId, act, about, says } }) => {
  const row = await caseById(caseId)
  if (!row || row.orgPath === null || !isWithinPost(post, row.orgPath)) throw notFound('reviewedCase', `case ${caseId} is not at this post`)
  await atTheDoor(post, row.applicant)
  return keepAppeal(row, { act, about, says, by: me, byName: `${post.placeName} ${post.name}代提` }, now)
})
