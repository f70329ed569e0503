import { followContract } from '@/domain/support/follow/follow-contract'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { caseAtPost } from '../review/case-at-post'
import { needBeenThere } from '../review/need-been-there'
import { needNotOwn } from '../review/not-own'
import { needRunning } from './is-running'
import { writeDown } from './write-down'

const { input, output } = followContract.visit

/** By whoever of the association's own line was there. Six round trips, the post's own counted. */
export const visit = procedure('support.follow', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, on, ...said } }) => {
  const row = await caseAtPost(post, id)
  await needNotOwn(me, row)
  needRunning(row)
  needBeenThere(on, now)
  await writeDown(row, { act, on, at: now, kind: 'visit', by: me, byName: byPost(post), ...said }, now)
  return { id }
})
