import { notesContract } from '@/domain/book/after/notes-contract'
import { chinaClock } from '@/domain/china-time'
import { maskedName } from '@/domain/org/mask'
import { notFound } from '@/domain/refusals'
import { recordAccess } from '../../kernel/access-log'
import { withinPost } from '../../kernel/active-post'
import { unseal } from '../../kernel/crypto/seal'
import { ulidOf } from '../../kernel/new-ulid'
import { procedure } from '../../kernel/procedure'
import { bookNotes, noteIdOf } from './collections'

const { input, output } = notesContract.openOwn
const dayMs = 86_400_000

/** Three round trips, the post's own counted; one more when it was opened before on that day. The look is written down once for a post, a record and a day, before anything is opened. */
export const openOwn = procedure('book.note', input, output).mutation(async ({ ctx, input: { sessionId, request } }) => {
  const { me, post, now } = ctx
  const [row] = await bookNotes.find({ where: { _id: noteIdOf(sessionId, request), by: me, $and: [withinPost(post)] }, limit: 1 })
  const last = row?.versions[row.versions.length - 1]
  if (!row || !last) throw notFound('consultNote', 'not written by this counsellor')
  const id = ulidOf(new Date(`${chinaClock(now).date}T00:00:00+08:00`), `note:${post.id}:${row._id}`)
  await recordAccess(ctx, { id, subject: { personId: row.subject, maskedName: maskedName(row.name), orgPath: row.orgPath }, what: ['consultation'], reason: '回看自己写的咨询记录', lastsMs: dayMs })
  return { record: unseal(last.record.sealed, row._id) }
})
