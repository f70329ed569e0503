import type { PersonId } from '@/domain/account/person-id'
import { lastOwnLevel } from '@/domain/support/case/case-steps'
import { levelPath, rolesAtLevel } from '@/domain/support/case/review-desk'
import { lineNear } from '../../org/verbs'
import type { SupportCase } from '../cases/collections'

/**
 * Who of the association has a case today: the desk that it waits at, or that sent it back; while it is nobody's turn, or an insurer's or a lender's, the last level of the association that had it. Nobody
 * reads what they say themselves, nor of their own application (`but`). One round trip.
 */
export async function whoReads({ terms, at, partner, waitsAt, backAt, orgPath }: Pick<SupportCase, 'terms' | 'at' | 'partner' | 'waitsAt' | 'backAt' | 'orgPath'>, but: readonly PersonId[], now: Date) {
  const step = terms?.levels[Math.min(at, lastOwnLevel(terms))]
  if (!step || orgPath === null) return []
  const desk = partner === null ? (waitsAt ?? backAt) : null
  return lineNear(desk ?? levelPath(orgPath, step.level), now, { roles: rolesAtLevel[step.level], but })
}
