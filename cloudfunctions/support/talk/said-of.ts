import { mostShown, type CaseMessage } from '@/domain/support/talk/talk-shape'
import { unseal } from '../../kernel/crypto/seal'
import { caseMessages } from './collections'

/** What was said about a case, the newest of it, in the order that it was said: one round trip. For the family and the association's own line alone. */
export async function saidOf(caseId: string): Promise<CaseMessage[]> {
  const found = await caseMessages.find({ where: { caseId }, order: [['at', 'desc'], ['_id', 'desc']], limit: mostShown })
  return found.reverse().map(({ _id, from, byName, says, at }) => ({ id: _id, from, byName, at: at.toISOString(), says: unseal(says.sealed, _id) }))
}
