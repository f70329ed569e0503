import { notFound } from '@/domain/refusals'
import { talkContract } from '@/domain/support/talk/talk-contract'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { caseAtPost, isPartner } from '../review/case-at-post'
import { byPost } from '../review/note'
import { needNotOwn } from '../review/not-own'
import { keepSaid } from './keep-said'

const { input, output } = talkContract.answer

/** 写给家庭. Four round trips, the post's own counted, and one for each who is told: the family, and who filed it for them. Cut off, the same tap goes on. */
export const answer = procedure('support.talk', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, says } }) => {
  if (isPartner(post)) throw notFound('reviewedCase', 'insurers and lenders write to nobody')
  const row = await caseAtPost(post, id)
  await needNotOwn(me, row)
  const byName = byPost(post)
  const at = await keepSaid(row, { act, from: 'staff', by: me, byName, says }, now)
  const told = { fact: `case-answer:${act}`, kind: 'case' as const, title: '办的人给您写了一句话', text: `${row.title}：${byName}写了一句话。点开看，也可以接着说。`, link: `/features/support/talk/index?id=${id}`, now }
  await notify({ ...told, to: row.applicant })
  if (row.filer) await notify({ ...told, to: row.filer.personId })
  return { id: act, at: at.toISOString() }
})
