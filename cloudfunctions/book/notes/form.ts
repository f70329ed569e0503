import { notesContract } from '@/domain/book/after/notes-contract'
import { notFound } from '@/domain/refusals'
import { unseal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { attendedAt } from './attended'
import { bookNotes, noteIdOf } from './collections'

const { input, output } = notesContract.form

/** Three round trips, the post's own counted. */
export const form = procedure('book.note', input, output).query(async ({ ctx: { me, post, now }, input: one }) => {
  const { row, party, why } = await attendedAt(post, one, now)
  const known = await bookNotes.byId(noteIdOf(one.sessionId, one.request))
  if (known && known.by !== me) throw notFound('consultNote', 'another counsellor wrote it')
  const { title, kind, venueId, venueName, startsAt } = row
  return {
    who: party.name,
    title,
    kind,
    venueId,
    venueName,
    startsAt: startsAt.toISOString(),
    placeIds: row.orgPath.split('.').slice(0, -1),
    why: why ?? null,
    rev: known?.versions.length ?? 0,
    note: known ? unseal(known.note.sealed, known._id) : '',
    at: known?.at.toISOString() ?? null,
    hasRecord: known !== undefined,
    again: known?.again ?? null,
  }
})
