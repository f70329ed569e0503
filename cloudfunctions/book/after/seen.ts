import { afterContract } from '@/domain/book/after/after-contract'
import { whyNoFeedback } from '@/domain/book/after/feedback-rules'
import { foldedSession } from '@/domain/book/session/folded-session'
import { unseal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { bookVoices, voiceIdOf } from '../feedback/collections'
import { bookNotes, noteIdOf, type NoteRow } from '../notes/collections'
import { referrals } from '../referrals/collections'
import { toOwn } from '../referrals/views'
import { bookingSeenBy } from './booking-seen-by'

const { input, output } = afterContract.seen

/** Four round trips at once, one more for a child's. Nothing of what was found is told before it is known who asks. */
export const seen = procedure('book.own', input, output).query(async ({ ctx: { me, now }, input: one }) => {
  const { sessionId, request } = one
  const [{ row, party }, note, voice, sentOn] = await Promise.all([
    bookingSeenBy(me, one),
    bookNotes.byId(noteIdOf(sessionId, request), ['_id', 'note', 'byName', 'at', 'again', 'versions']),
    bookVoices.byId(voiceIdOf(sessionId, request), ['subject', 'text', 'rev', 'since']),
    referrals.find({ where: { sessionId, request }, limit: 20 }),
  ])
  const own = voice?.subject === me ? voice : undefined
  const state = row.state === 'closed' ? 'left' : (foldedSession(row.log, row).parties.get(request)?.state ?? 'left')
  const why = voice && !own ? '家里人已经替这一次写过了。' : whyNoFeedback({ state, hasArrived: party.arrived !== null, startsAt: row.startsAt, endsAt: row.endsAt }, own?.since ?? null, now)
  return { note: note ? toNote(note) : null, voice: { text: own?.text ?? '', rev: own?.rev ?? 0, why: why ?? null }, referrals: sentOn.sort((a, b) => b.at.getTime() - a.at.getTime()).map(toOwn) }
})

const toNote = ({ _id, note, byName, at, again, versions }: Pick<NoteRow, '_id' | 'note' | 'byName' | 'at' | 'again' | 'versions'>) => ({ text: unseal(note.sealed, _id), by: byName, at: at.toISOString(), changed: versions.length > 1, again })
