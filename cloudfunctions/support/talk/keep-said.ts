import { AppError } from '@/domain/errors'
import type { PersonId } from '@/domain/account/person-id'
import type { TalkSide } from '@/domain/support/talk/talk-words'
import { seal, unseal } from '../../kernel/crypto/seal'
import type { SupportCase } from '../cases/collections'
import { caseMessages } from './collections'
import { isTalkedAbout } from './is-talked-about'

interface Said {
  act: string
  from: TalkSide
  by: PersonId
  byName: string
  says: string
}

/**
 * Written down once, under the id of the tap, while the case is open; gives when. The same tap again finds its own words, also after the case was closed. One round trip, two on a retry. CONFLICT for the
 * same id with other words or about another case, and in words for a case that is over.
 */
export async function keepSaid(row: Pick<SupportCase, '_id' | 'applicant' | 'orgPath' | 'state' | 'open'>, { act, from, by, byName, says }: Said, now: Date): Promise<Date> {
  const { _id: caseId, applicant, orgPath } = row
  if (orgPath !== null && isTalkedAbout(row)) {
    if (await caseMessages.insertIfNew({ _id: act, caseId, orgPath, applicant, from, by, byName, says: { sealed: seal(says, act) }, at: now, untold: true, waitsAt: null, lookAt: null })) return now
  }
  const known = await caseMessages.byId(act)
  if (!known) throw new AppError('CONFLICT', `case ${caseId} is not open`, { sentence: '这一件已经办完或收回了，这句话没有发出去。有事请打电话说。' })
  if (known.caseId !== caseId || known.by !== by || unseal(known.says.sealed, act) !== says) throw new AppError('CONFLICT', `message ${act} says something else`)
  return known.at
}
