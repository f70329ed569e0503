import { ulidOf } from '../../kernel/new-ulid'
import { supportPapers } from '../papers/collections'
import { supportCases } from './collections'
import { takeCaseStep } from './take-case-step'

/** More than anybody has. */
const most = 200
const dayMs = 86_400_000
/** A draft that nobody touched for so long goes. */
const draftKeptDays = 60

/**
 * Of somebody whose account goes: drafts are removed, what is not decided is taken back, and papers that no filed application holds leave the storage. What was granted or refused stays, as the papers of
 * public money do. Cut short, it is done again.
 */
export async function forgetCases(personId: string, now: Date): Promise<void> {
  await supportCases.removeWhere({ parties: personId, state: 'draft' })
  const open = await supportCases.find({ where: { parties: personId, open: true }, limit: most })
  for (const row of open) {
    if (row.applicant !== personId || !['toConfirm', 'review', 'returned', 'notice'].includes(row.state)) continue
    await takeCaseStep(row, { act: ulidOf(new Date(0), `erased:${row._id}`), what: 'withdraw', by: null, byName: '账号注销' }, now)
  }
  const filed = await supportCases.find({ where: { parties: personId }, limit: most, only: ['papers'] })
  const held = new Set(filed.flatMap(({ papers }) => papers.map(({ paper }) => paper)))
  const papers = await supportPapers.find({ where: { owner: personId, dropAt: null }, limit: most, only: ['_id'] })
  for (const { _id } of papers) if (!held.has(_id)) await supportPapers.updateOne({ _id, dropAt: null }, { $set: { dropAt: now } })
}

/** Drafts that were left, which are at no place yet (so an index finds them): said nowhere, for nothing was filed. Says how many went. */
export const dropStaleDrafts = (now: Date): Promise<number> => supportCases.removeWhere({ orgPath: null, open: true, state: 'draft', changedAt: { $lte: new Date(now.getTime() - draftKeptDays * dayMs) } })
