import { afterContract } from '@/domain/book/after/after-contract'
import { unseal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { bookNotes, noteIdOf } from '../notes/collections'
import { bookingSeenBy } from './booking-seen-by'

const { input, output } = afterContract.seen

/** Two round trips, three for a child's. Nothing of what was found is told before it is known who asks. */
export const seen = procedure('book.own', input, output).query(async ({ ctx: { me }, input: one }) => {
  const id = noteIdOf(one.sessionId, one.request)
  const [, note] = await Promise.all([bookingSeenBy(me, one), bookNotes.byId(id, ['note', 'byName', 'at', 'again', 'versions'])])
  return { note: note ? { text: unseal(note.note.sealed, id), by: note.byName, at: note.at.toISOString(), changed: note.versions.length > 1, again: note.again } : null }
})
