import { contactRoleText } from '@/domain/org/role-names'
import { whyNotDecide } from '@/domain/support/review/may-decide'
import type { SupportCase } from './collections'
import { postsAt } from './posts-at'

/** Who has it today, whoever had it when it came, as a family reads them: one round trip, none where it is nobody's turn among the staff. Who may not decide on it, for they refused it or decided below, is not named while somebody else is there. */
export async function whoHas(row: Parameters<typeof postsAt>[0] & Pick<SupportCase, 'applicant' | 'filer' | 'timeline' | 'state' | 'payAt'>, now: Date) {
  const level = row.terms?.levels[row.at]?.level
  // An insurer has agreed and is still to pay: it waits on no desk, and the family asks the same people.
  const waitsAt = row.waitsAt ?? (level === 'insurer' && row.state === 'approved' ? row.payAt : null)
  const found = await postsAt({ ...row, waitsAt }, now)
  const theirs = found.filter(({ personId }) => level === undefined || whyNotDecide({ me: personId, relatives: [], applicant: row.applicant, filer: row.filer, timeline: row.timeline, level }) === undefined)
  return (theirs.length > 0 ? theirs : found).map(({ name, placeName, role, phone }) => ({ name, roleText: contactRoleText(role, placeName), phone }))
}
