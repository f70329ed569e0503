import { chinaClock } from '@/domain/china-time'
import { childContract, mostEntries } from '@/domain/grow/contract'
import { daysNoted } from '@/domain/grow/file/days-noted'
import { notAllowed, notFound } from '@/domain/refusals'
import { childSeenBy } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { raced, untilWritten } from '../../kernel/until-written'
import { childFiles, fileIdOf } from '../collections'
import { notAfter, notYetIn } from '../new-lines'
import { needPast } from '../need-past'
import { needSafeNotes } from '../need-safe-notes'

const { input, output } = childContract.note
const fileFields = ['rev', 'log', 'photos', 'goneAt'] as const

/**
 * Three round trips. What is in already is skipped; nobody's line is lost to somebody else's, as lines are only ever added. The timer looks anew what to remind of:
 * nothing that is worked out from one writer's sight of the log is stored.
 */
export const note = procedure('grow.child', input, output).mutation(async ({ ctx: { me, now, caller }, input: { childId, entries } }) => {
  needPast(entries.flatMap((entry) => daysNoted(entry.note)), now)
  const nextReminderOn = chinaClock(now).date
  const rev = await untilWritten(async () => {
    const seen = await childSeenBy(childId, me)
    const stored = seen && (await childFiles.byId(fileIdOf(seen.familyId, childId), fileFields))
    if (!seen || stored?.goneAt) throw notFound('child', 'no such child for this person')
    if (!seen.isGuardian) throw notAllowed('guardianOnly', 'only guardians note')
    const known = stored?.log ?? []
    const fresh = notYetIn(known, entries)
    if (fresh.length === 0) return stored?.rev ?? 0
    if (known.length + fresh.length > mostEntries) throw notAllowed('fileFull', 'as many lines as a file takes')
    await needSafeNotes(caller, fresh.map((entry) => entry.note))
    const log = fresh.map((entry) => ({ ...entry, at: notAfter(now, entry.at), by: me }))
    const { familyId, orgPath } = seen
    const _id = fileIdOf(familyId, childId)
    if (!stored) {
      return (await childFiles.insertIfNew({ _id, childId, familyId, orgPath, rev: 1, log, nextReminderOn, photos: [], photosDueAt: null, goneAt: null })) ? 1 : raced
    }
    // What was taken away or changed may have shown pictures: the timer looks which of them go.
    const leaves = stored.photos.length > 0 && fresh.some((entry) => entry.note.what === 'removed' || entry.note.what === 'changed')
    const stillOut = { _id, goneAt: null, 'log.id': { $nin: fresh.map(({ id }) => id) } }
    return (await childFiles.updateOne(stillOut, { $push: { log: { $each: log } }, $inc: { rev: 1 }, $set: { nextReminderOn, ...(leaves && { photosDueAt: now }) } })) ? stored.rev + 1 : raced
  })
  return { rev }
})
