import { AppError } from '@/domain/errors'
import { talkContract } from '@/domain/support/talk/talk-contract'
import { procedure } from '../../kernel/procedure'
import { ownCase } from '../cases/own-case'
import { isTalkedAbout } from './is-talked-about'
import { saidOf } from './said-of'
import { whoReads } from './who-reads'

const { input, output } = talkContract.list

/** Two round trips. CONFLICT for a draft, which nobody of the staff has seen. */
export const list = procedure('support.own', input, output).query(async ({ ctx: { me, now }, input: { id } }) => {
  const row = await ownCase(me, id)
  if (row.orgPath === null) throw new AppError('CONFLICT', `case ${id} is a draft`, { sentence: '这一份还没有交，交上去以后就能在这里和办的人说话。' })
  const isOpen = isTalkedAbout(row)
  const [said, readers] = await Promise.all([saidOf(id), isOpen ? whoReads(row, [row.applicant, me], now) : []])
  return { id, title: row.title, receipt: row.receipt, isOpen, forName: row.applicant === me ? null : row.name, readAt: readers[0]?.placeName ?? null, said }
})
