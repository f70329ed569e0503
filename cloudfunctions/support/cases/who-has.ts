import { contactRoleText } from '@/domain/org/role-names'
import { levelPath, rolesAtLevel } from '@/domain/support/case/review-desk'
import { whyNotDecide } from '@/domain/support/review/may-decide'
import { atWork } from '../../kernel/active-post'
import { posts } from '../../kernel/collections'
import type { SupportCase } from './collections'
import { postsAt } from './posts-at'

/** Who has it today, whoever had it when it came, as a family reads them: one round trip, none where it is nobody's turn among the staff. Who may not decide on it, for they refused it or decided below, is not named while somebody else is there. */
export async function whoHas(row: Parameters<typeof postsAt>[0] & Pick<SupportCase, 'applicant' | 'filer' | 'timeline' | 'state' | 'payAt'>, now: Date) {
  const level = row.terms?.levels[row.at]?.level
  // An insurer has agreed and is still to pay: it waits on no desk, and the family asks the same people.
  const waitsAt = row.waitsAt ?? (level === 'insurer' && row.state === 'approved' ? row.payAt : null)
  const found = await postsAt({ ...row, waitsAt }, now)
  const theirs = found.filter(({ personId }) => level === undefined || whyNotDecide({ me: personId, relatives: [], applicant: row.applicant, filer: row.filer, timeline: row.timeline, level }) === undefined)
  return (theirs.length > 0 ? theirs : found).map(asContact)
}

/** Of the county, whoever is at work and may be asked why it ends: one round trip, none without a place. */
export async function countyContacts({ orgPath }: Pick<SupportCase, 'orgPath'>, now: Date) {
  if (orgPath === null) return []
  const found = await posts.find({ where: { ...atWork(now), orgPath: levelPath(orgPath, 'county'), role: { $in: rolesAtLevel.county } }, limit: 5, only: ['name', 'placeName', 'role', 'phone'] })
  return found.map(asContact)
}

const asContact = ({ name, placeName, role, phone }: Pick<Awaited<ReturnType<typeof postsAt>>[number], 'name' | 'placeName' | 'role' | 'phone'>) => ({ name, roleText: contactRoleText(role, placeName), phone })
