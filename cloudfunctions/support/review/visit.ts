import { AppError } from '@/domain/errors'
import { fullDate } from '@/domain/said-date'
import { visitWords } from '@/domain/support/review/visits'
import { reviewContract } from '@/domain/support/review/review-contract'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { caseAtPost, isTheirTurn } from './case-at-post'
import { needBeenThere } from './need-been-there'
import { noted } from './note'
import { needMayDecide } from './not-own'

const { input, output } = reviewContract.visit

/** By whoever has the case. Four round trips, the post's own counted. */
export const visit = procedure('support.review', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, on, says } }) => {
  const row = await caseAtPost(post, id)
  if (row.notes.some((note) => note.act === act)) return { id }
  const step = row.terms?.levels[row.at]
  if (!step || !isTheirTurn(post, row)) throw new AppError('CONFLICT', `case ${id} is elsewhere`)
  await needMayDecide(me, row, step.level)
  needBeenThere(on, now)
  await noted(row, { act, at: now, by: me, byName: byPost(post), says: `${fullDate(on)}${visitWords(step.level).said}：${says}` }, { visit: { level: step.level, on, says, byName: byPost(post), act } })
  return { id }
})
