import type { PersonId } from '@/domain/account/person-id'
import { AppError } from '@/domain/errors'
import type { OrgPath } from '@/domain/org/org-path'
import { lineNear } from '../../org/verbs'

/**
 * Where the answer is waited for: the place itself, or the nearest above where somebody works who may decide. An application never waits for nobody: throws
 * NOT_ALLOWED, and says what to do, where no level has anybody. One round trip.
 */
export async function whoDecides(orgPath: OrgPath, applicant: PersonId, now: Date): Promise<{ waitsAt: OrgPath; answeredBy: string }> {
  const [nearest] = await lineNear(orgPath, now, { but: applicant })
  if (!nearest) throw new AppError('NOT_ALLOWED', `nobody decides at ${orgPath}`, { sentence: '这里和上一级都还没有人能答复，申请没有交出去。请过些日子再来，或者在“我的地方”里找上一级计生协的电话问一问。' })
  return { waitsAt: nearest.orgPath, answeredBy: nearest.orgPath === orgPath ? '' : `，由${nearest.placeName}答复` }
}
