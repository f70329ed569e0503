import type { PersonId } from '@/domain/account/person-id'
import { notMyAnswer, whyNotAnswer } from '@/domain/support/notice/objection'
import type { ActivePost } from '../../kernel/active-post'
import { unseal } from '../../kernel/crypto/seal'
import type { SupportCase } from '../cases/collections'
import { caseObjections } from '../notice/collections'
import { isOfItsLevel, isTheirAnswer } from './answers-here'

const most = 100

interface Reader {
  post: ActivePost
  me: PersonId
  relatives: readonly PersonId[]
  now: Date
}

/** What was said against a case, as the level that announced it reads it: never by whom. One round trip where something was said; none for anybody else. */
export async function objectionsOf({ post, me, relatives, now }: Reader, row: SupportCase) {
  if (row.objections.length === 0 || !isOfItsLevel(post, row)) return []
  const said = await caseObjections.find({ where: { caseId: row._id, settle: { $ne: 'list' } }, order: [['at', 'asc'], ['_id', 'asc']], limit: most })
  const isHere = isTheirAnswer(post, row, now)
  return said.map(({ _id, objector, at, says, state, answer }) => {
    const why = state === 'open' && isHere ? whyNotAnswer({ me, relatives, objector, applicant: row.applicant, filer: row.filer }) : undefined
    return {
      id: _id, at: at.toISOString(), says: unseal(says.sealed, _id), state, answer: answer && unseal(answer.sealed, _id),
      mayAnswer: state === 'open' && isHere && why === undefined, whyNotMe: why === undefined ? null : notMyAnswer[why],
    }
  })
}
