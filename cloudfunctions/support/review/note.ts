import { AppError } from '@/domain/errors'
import { supportCases, type SupportCase } from '../cases/collections'

type Note = SupportCase['notes'][number]

/** Something written down that changes no state, once: over the case as it was read, so that a decision shown before is opened anew. One round trip, two on a retry. */
export async function noted(row: SupportCase, note: Note, set: Partial<Pick<SupportCase, 'visit' | 'facts' | 'amount' | 'checks' | 'toLookAt' | 'marks'>> = {}): Promise<void> {
  if (row.notes.some(({ act }) => act === note.act)) return
  const { _id, rev } = row
  if (await supportCases.updateOne({ _id, rev, 'notes.act': { $ne: note.act } }, { ...(Object.keys(set).length > 0 && { $set: set }), $push: { notes: note }, $inc: { rev: 1 } })) return
  const after = await supportCases.byId(_id, ['notes'])
  if (!after?.notes.some(({ act }) => act === note.act)) throw new AppError('CONFLICT', `case ${_id} was changed`)
}
