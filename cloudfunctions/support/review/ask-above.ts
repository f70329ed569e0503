import { deskLinks } from '@/domain/desk-links'
import { reviewContract } from '@/domain/support/review/review-contract'
import { byPost } from '../../kernel/active-post'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { levelAbove } from '../../org/verbs'
import { caseAtPost, isTheirTurn } from './case-at-post'
import { noted } from './note'
import { needNotOwn } from './not-own'

const { input, output } = reviewContract.askAbove

/** 转上级: a question, which the level above answers on the case itself; the turn and its clock stay. Also the answer. Six round trips, the post's own counted, and one for each colleague told. */
export const askAbove = procedure('support.askAbove', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, says } }) => {
  const row = await caseAtPost(post, id)
  await needNotOwn(me, row)
  const asks = isTheirTurn(post, row)
  await noted(row, { act, at: now, by: me, byName: byPost(post), says: `${asks ? '请示' : '答复'}：${says}` })
  const link = deskLinks.review(id)
  if (asks) for (const { personId } of await levelAbove(post.orgPath, now)) await notify({ fact: `case-ask:${act}`, to: personId, kind: 'work', title: '下面有一件申请请示您', text: `${row.title}，${row.who}。请打开看看，把意见写在上面。`, link, now })
  return { id }
})
