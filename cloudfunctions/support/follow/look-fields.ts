import type { OrgPath } from '@/domain/org/org-path'
import { nextLook } from '@/domain/support/follow/next-look'
import { deskOf } from '../cases/next-turn'
import type { ProjectFollowUp } from './collections'

/** When it is looked at next, and on whose desk that is today: one round trip, none where nobody need look any more. */
export async function lookFields(entries: ProjectFollowUp['entries'], rules: Pick<ProjectFollowUp, 'followUpDays' | 'followAnswerDays'>, { since, orgPath }: { since: Date; orgPath: OrgPath }, now: Date): Promise<Pick<ProjectFollowUp, 'waitsAt' | 'showAt' | 'dueAt' | 'isAsked'>> {
  const look = nextLook(entries, rules, since)
  return look ? { ...look, waitsAt: await deskOf('village', orgPath, now) } : { waitsAt: null, showAt: null, dueAt: null, isAsked: false }
}
