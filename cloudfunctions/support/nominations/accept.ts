import { AppError } from '@/domain/errors'
import { nominationContract } from '@/domain/support/nominate/nomination-contract'
import { nominationRefusals, whyNotTake } from '@/domain/support/nominate/nomination-rules'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { procedure } from '../../kernel/procedure'
import { beginDraft } from '../cases/begin-draft'
import { supportCases } from '../cases/collections'
import { sealWords } from '../cases/sealed-words'
import { nominations, type Nomination } from './collections'
import { openNomination } from './sealed-nomination'

const { input, output } = nominationContract.accept

/**
 * The family's own draft, with the neighbour's words where it has written none. The recommendation is taken first, by one person alone; cut off after that, the same tap goes on with the case that it named.
 * Six round trips. Whether it is ever sent is the family's to decide.
 */
export const accept = procedure('support.nominate', input, output).mutation(async ({ ctx: { me, now }, input: { nomination: nominationId, id } }) => {
  const taken = await take(nominationId, me, id, now)
  const draft = await beginDraft({ id: taken.caseId ?? id, programme: taken.programme, applicant: me, me, filer: null, now })
  await writeInto(draft.id, taken)
  return { id: draft.id, programme: taken.programme }
})

/** By one person, once. An id that was read with the code is as good as the code. */
async function take(nominationId: string, me: string, caseId: string, now: Date): Promise<Nomination> {
  const known = await nominations.byId(nominationId)
  needTakable(known, me, now)
  if (known.state === 'taken') return known
  const mine = await nominations.updateOne({ _id: nominationId, state: 'open' }, { $set: { state: 'taken', takenBy: me, caseId } })
  if (mine) return { ...known, caseId }
  const after = await nominations.byId(nominationId)
  needTakable(after, me, now)
  return after
}

function needTakable(nomination: Nomination | undefined, me: string, now: Date): asserts nomination is Nomination {
  const why = whyNotTake(nomination, me, now)
  if (why !== undefined) throw new AppError(why === 'unknown' ? 'NOT_FOUND' : 'EXPIRED', `nomination: ${why}`, { sentence: nominationRefusals[why] })
}

/** Only into a draft that no recommendation came to before, and over no words of the family's own. */
async function writeInto(caseId: string, nomination: Nomination): Promise<void> {
  const draft = await supportCases.byId(caseId, ['rev', 'state', 'words', 'nomination'])
  if (!draft || draft.state !== 'draft' || draft.nomination) return
  const material = shippedProgrammes.find(({ id }) => id === nomination.programme)?.materials.find(({ inWords }) => inWords)
  const words = draft.words === null && material ? { words: sealWords({ [material.id]: openNomination(nomination) }, caseId) } : {}
  const change = { $set: { nomination: { id: nomination._id, byName: nomination.byName }, ...words }, $inc: { rev: 1 } }
  if (await supportCases.updateOne({ _id: caseId, rev: draft.rev, state: 'draft' }, change)) return
  throw new AppError('CONFLICT', `draft ${caseId} was changed`)
}
