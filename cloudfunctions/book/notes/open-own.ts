import { notesContract } from '@/domain/book/after/notes-contract'
import { maskedName } from '@/domain/org/mask'
import { notFound } from '@/domain/refusals'
import { onceADay, recordAccess } from '../../kernel/access-log'
import { withinPost } from '../../kernel/active-post'
import { unseal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { bookNotes, noteIdOf } from './collections'

const { input, output } = notesContract.openOwn

/** Three round trips, the post's own counted; one more when it was opened before on that day. The look is written down once for a post, a record and a day, before anything is opened. */
export const openOwn = procedure('book.note', input, output).mutation(async ({ ctx, input: { sessionId, request } }) => {
  const { me, post } = ctx
  const [row] = await bookNotes.find({ where: { _id: noteIdOf(sessionId, request), by: me, $and: [withinPost(post)] }, limit: 1 })
  const last = row?.versions[row.versions.length - 1]
  if (!row || !last) throw notFound('consultNote', 'not written by this counsellor')
  await recordAccess(ctx, { ...onceADay(ctx, 'note', row._id), subject: { personId: row.subject, maskedName: maskedName(row.name), orgPath: row.orgPath }, what: ['consultation'], reason: '回看自己写的咨询记录' })
  return { record: unseal(last.record.sealed, row._id) }
})
