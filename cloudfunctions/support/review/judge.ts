import { AppError } from '@/domain/errors'
import { reviewContract } from '@/domain/support/review/review-contract'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { caseAtPost, isTheirTurn } from './case-at-post'
import { noted } from './note'
import { needMayDecide } from './not-own'

const { input, output } = reviewContract.judge
const mostMarks = 120

/** What whoever has the case thinks of each criterion, with who and when. Nothing is added up. Four round trips, the post's own counted. */
export const judge = procedure('support.judge', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, marks } }) => {
  const row = await caseAtPost(post, id)
  if (row.notes.some((note) => note.act === act)) return { id }
  const { terms } = row
  const level = terms?.levels[row.at]?.level
  if (!terms || level === undefined || !isTheirTurn(post, row)) throw new AppError('CONFLICT', `case ${id} is elsewhere`)
  await needMayDecide(me, row, level)
  if (!marks.every(({ criterion }) => terms.criteria?.some((one) => one.id === criterion))) throw new AppError('BAD_INPUT', `no criteria of ${terms.id}`)
  const written = marks.map((mark) => ({ ...mark, level, by: me, byName: byPost(post), at: now, act }))
  await noted(row, { act, at: now, by: me, byName: byPost(post), says: `按条件看过 ${marks.length} 条` }, { marks: [...row.marks, ...written].slice(-mostMarks) })
  return { id }
})
