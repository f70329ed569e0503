import { notesContract } from '@/domain/book/after/notes-contract'
import { AppError } from '@/domain/errors'
import { surnameOnly } from '@/domain/org/mask'
import { notFound } from '@/domain/refusals'
import { withinPost } from '../../kernel/active-post'
import { unseal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { lookAndTell } from '../../org/verbs'
import { bookNotes, noteIdOf } from './collections'

const { input, output } = notesContract.open
const halfHourMs = 30 * 60_000

/** Four round trips, the post's own counted: what is sealed, the row that says who looks and why, the message to the person; only then it is opened. Nobody supervises their own. */
export const open = procedure('book.supervise', input, output).mutation(async ({ ctx, input: { sessionId, request, look, reason } }) => {
  const [row] = await bookNotes.find({ where: { _id: noteIdOf(sessionId, request), $and: [withinPost(ctx.post)] }, limit: 1 })
  if (!row) throw notFound('consultNote', 'no such note at this post')
  if (row.subject === ctx.me) throw new AppError('FOUR_EYES', 'the own record')
  await lookAndTell(ctx, { id: look, subject: { personId: row.subject, maskedName: surnameOnly(row.name), orgPath: row.orgPath }, what: ['consultation'], reason, lastsMs: halfHourMs })
  return { versions: row.versions.map(({ at, note, record }) => ({ at: at.toISOString(), note: unseal(note.sealed, row._id), record: unseal(record.sealed, row._id) })) }
})
