import { mostVersions, notesContract } from '@/domain/book/after/notes-contract'
import { AppError } from '@/domain/errors'
import { chinaClock } from '@/domain/china-time'
import { seal } from '../../kernel/crypto/seal'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { attendedAt } from './attended'
import { bookNotes, noteIdOf, type NoteRow } from './collections'

const { input, output } = notesContract.write
const changedElsewhere = { sentence: '这份小结刚在别处改过，这次没有保存。您写的还在；刷新看一眼，再存一次。' }

/**
 * Four round trips, the post's own counted, and the message last: cut before it, the same tap again finds its version there and tells. Each version is one guarded write over the number of
 * versions that was seen. The record is shown to nobody but two, so its words are asked of nobody outside either.
 */
export const write = procedure('book.note', input, output).mutation(async ({ ctx: { me, post, now, caller }, input: { sessionId, request, act, rev, note, record, again } }) => {
  const { row, party, account, why } = await attendedAt(post, { sessionId, request }, now)
  if (why !== undefined || account === null) throw new AppError('NOT_ALLOWED', 'nothing to write about', { ...(why !== undefined && { sentence: why }) })
  if (again !== null && again <= chinaClock(now).date) throw new AppError('BAD_INPUT', 'again in the past', { sentence: '下次的日子已经过了，没有保存。请选以后的日子。' })
  await needSafeText(caller, [note])
  const _id = noteIdOf(sessionId, request)
  const sealed = (text: string) => ({ sealed: seal(text, _id) })
  const known = rev === 0 ? undefined : await bookNotes.byId(_id)
  // Who leaves the record alone takes it along as it stands.
  const kept = known?.versions[known.versions.length - 1]?.record
  const version = { act, at: now, note: sealed(note), record: record === undefined && kept ? kept : sealed(record ?? ''), again }
  const isNew = { note: version.note, again, at: now }
  const done =
    rev === 0
      ? await bookNotes.insertIfNew({ _id, sessionId, request, subject: account, attendee: party.attendee, name: party.name, ...ofSession(row), by: me, byName: post.name, ...isNew, versions: [version] })
      : rev < mostVersions && (await bookNotes.updateOne({ _id, by: me, versions: { $size: rev } }, { $set: isNew, $push: { versions: version } }))
  const number = done ? rev + 1 : await numberOf(_id, me, act)
  const at = done ? now : ((await bookNotes.byId(_id, ['at']))?.at ?? now)
  await notify({
    fact: `note:${request}:${number}`,
    to: account,
    kind: 'case',
    title: number === 1 ? '咨询小结写好了' : '咨询小结改过了',
    text: `${row.venueName}的${post.name}给您写了几句话${again === null ? '' : '，还想请您再来一次'}，点开看看。`,
    link: `/features/book/booking/index?session=${sessionId}&request=${request}`,
    now,
  })
  return { rev: number, at: at.toISOString() }
})

const ofSession = ({ title, kind, venueId, venueName, orgPath, startsAt }: Pick<NoteRow, 'title' | 'kind' | 'venueId' | 'venueName' | 'orgPath' | 'startsAt'>) => ({ title, kind, venueId, venueName, orgPath, startsAt })

/** Which version this tap made before. CONFLICT where it made none: it was changed elsewhere, or somebody else wrote it. */
async function numberOf(_id: string, me: string, act: string): Promise<number> {
  const there = await bookNotes.byId(_id, ['by', 'versions'])
  const at = there?.by === me ? there.versions.findIndex((version) => version.act === act) : -1
  if (at < 0) throw new AppError('CONFLICT', 'another version', changedElsewhere)
  return at + 1
}
