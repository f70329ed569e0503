import { daysOfPregnancyNote } from '@/domain/grow/pregnancy/file/days-noted'
import { mostPregnancyEntries, pregnancyContract } from '@/domain/grow/pregnancy-contract'
import { chinaClock } from '@/domain/china-time'
import { notAllowed, notFound } from '@/domain/refusals'
import { consentedTo, homeAfterPregnancy } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { raced, untilWritten } from '../../kernel/until-written'
import { needPast } from '../need-past'
import { notAfter, notYetIn } from '../new-lines'
import { pregnancies, rowIdOf } from './collections'
import { stateAfter } from './state-after'
import { dropReminders } from './told'

const { input, output } = pregnancyContract.note
const fields = ['_id', 'pregnancyId', 'state', 'rev', 'log', 'goneAt'] as const

/**
 * Two round trips; three for a birth and for the first line, which asks for the consent: a file that is there stands on one; five for a loss. What is in already is skipped.
 * Words are not shown to WeChat to be looked at: nobody but the person reads them, and they are about health.
 */
export const note = procedure('grow.pregnancy', input, output).mutation(async ({ ctx: { me, now }, input: { pregnancyId, entries, agree } }) => {
  needPast(entries.flatMap((entry) => daysOfPregnancyNote(entry.note)), now)
  const _id = rowIdOf(me, pregnancyId)
  const sent = entries.map(({ id }) => id)
  return untilWritten(async () => {
    const known = await pregnancies.find({ where: { $or: [{ _id }, { goingOf: me }, { personId: me, 'log.id': { $in: sent } }] }, limit: 3, only: fields })
    const named = known.find((one) => one._id === _id)
    if (named?.goneAt) throw notFound('pregnancy', 'taken away with its consent')
    // Lines that joined another pregnancy stay with it, also when they are sent again after its end.
    const stored = named ?? known.find(({ log }) => log.some(({ id }) => sent.includes(id))) ?? known[0]
    const fresh = notYetIn(stored?.log ?? [], entries)
    if (stored && fresh.length === 0) return { pregnancyId: stored.pregnancyId, rev: stored.rev }
    if ((stored?.log.length ?? 0) + fresh.length > mostPregnancyEntries) throw notAllowed('fileFull', 'as many lines as a file takes')
    // A file stands on its consent: taken back, it is gone.
    if (!stored) await consentedTo(me, 'health', agree, now)
    const state = stateAfter(stored?.state ?? 'going', fresh)
    // What the end means for what is shown comes before its record, so that a cut is made good by the same tap, and a late copy of it changes nothing any more.
    if (state !== 'going' && state !== stored?.state) {
      await homeAfterPregnancy(me, state, now)
      if (state === 'lost') await dropReminders([stored?._id ?? _id], me)
    }
    // The timer looks at it today: also after a loss, for what a run of it tells late.
    const nextReminderOn = chinaClock(now).date
    const log = fresh.map((entry) => ({ ...entry, at: notAfter(now, entry.at) }))
    if (!stored) {
      const begun = { _id, pregnancyId, personId: me, ...(state === 'going' && { goingOf: me }), state, rev: 1, log, notedAt: now, nextReminderOn, goneAt: null }
      return (await pregnancies.insertIfNew(begun)) ? { pregnancyId, rev: 1 } : raced
    }
    const asItWas = { _id: stored._id, state: stored.state, goneAt: null, 'log.id': { $nin: fresh.map(({ id }) => id) } }
    const written = await pregnancies.updateOne(asItWas, { $push: { log: { $each: log } }, $inc: { rev: 1 }, $set: { state, notedAt: now, nextReminderOn }, ...(state !== 'going' && { $unset: { goingOf: true } }) })
    return written ? { pregnancyId: stored.pregnancyId, rev: stored.rev + 1 } : raced
  })
})
